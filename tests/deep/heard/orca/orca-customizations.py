"""Orca reads this from its preferences folder when it starts."""
import os

from orca import settings

settings.speechServerFactory = "written_speech"
settings.speechFactoryModules = ["written_speech"]
settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False
# Every change of a progress bar, not one in ten seconds: what is said must not depend on the clock.
settings.progressBarUpdateInterval = 0
settings.enablePositionSpeaking = os.environ["ORCA_PLACES"] == "1"
