"""A speech server for Orca that writes down what it is told to say, a JSON line each, without sound.

Orca loads it by the settings of orca-customizations.py. Without speech-dispatcher: where there is no
sound card that blocks, and Orca with it. Beside the speech it keeps a small file with Orca's counters
(events, keys, loops), by which a reader knows when Orca has come to rest.
"""
import json
import os
import time

from gi.repository import GLib
from orca import event_manager, speechserver
from orca.chnames import getCharacterName

SPEECH = open(os.environ["ORCA_SPEECH"], "a", buffering=1, encoding="utf-8")
STATUS = os.environ["ORCA_STATUS"]
counters = {"said": 0, "loops": 0, "events": 0, "keys": 0}


def write(kind, text):
    counters["said"] += 1
    line = {"at": round(time.time(), 3), "kind": kind, "text": text}
    SPEECH.write(json.dumps(line, ensure_ascii=False) + "\n")


def count_events():
    manager = event_manager.getManager()
    enqueue, handle_key = manager._enqueue, manager._processKeyboardEvent

    def counted_event(event):
        counters["events"] += 1
        return enqueue(event)

    def counted_key(event):
        counters["keys"] += 1
        return handle_key(event)

    manager._enqueue = counted_event
    manager._processKeyboardEvent = counted_key

    def loop():
        # Runs in Orca's own loop: while Orca is busy it does not, and the file shows that.
        counters["loops"] += 1
        with open(STATUS + ".new", "w", encoding="utf-8") as file:
            json.dump({**counters, "queue": manager._eventQueue.qsize()}, file)
        os.replace(STATUS + ".new", STATUS)
        return True

    GLib.timeout_add(25, loop)


count_events()


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "Written"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._only = SpeechServer._only or SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["Written", "written"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({"name": "written", "lang": "en"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write("say", text)

    def speakCharacter(self, character, acss=None):
        write("say", getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        def run():
            for context, _ in utteranceIterator:
                write("all", context.utterance)
            return False

        GLib.idle_add(run)

    def stop(self):
        pass

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass
