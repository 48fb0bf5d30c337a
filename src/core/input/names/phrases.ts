/** Words of greetings and phrases around links, which never occur in names. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set(
  (
    'are assessment attached can check click code done everyone finally find for from fyi have hello here heres hey ' +
    "hi i'm i’m is its it's link links look mine my of our please pls promised radar reply result results score " +
    'open ps sent shared sorry take team thank thanks thats this today updated url via view we with wrote yes yesterday ' +
    'yet your no not edited deleted message pinned ' +
    'anbei bitte danke ein eine ergebnis für gestern hallo heute hier ich ist mein meine meins versprochen ' +
    'bonjour ceci est lien merci mon résultat resultat salut voici voilà ' +
    'aquí enlace gracias hola resultado allego ciao ecco grazie mio risultato ' +
    'aqui meu minha obrigado olá dit hoi mijn det er hej här mitt resultatet ' +
    'cześć mój moje wynik вот мой привет результат это ось мій результату ' +
    'tässä tulokseni minun kiitos merhaba sonucum burada benim szia sziasztok eredményem köszönöm ' +
    'můj výsledek odkaz rezultatul meu rezultata rezultat hasil terima đây quả tôi ' +
    'γεια αποτέλεσμά αποτέλεσμα μου הנה התוצאה תודה هذه هذا نتيجتي مرحبا यह परिणाम है'
  ).split(' '),
);

/** Phrases of languages that are written without spaces, or join the words of a phrase to names. */
export const PHRASE = /結果|结果|결과|です|ます|私の|我的|链接|連結|リンク|링크|입니다|합니다/u;

const DAY_PARTS = 'a\\.?m p\\.?m ص م π\\.?μ μ\\.?μ öö ös 午前 午後 上午 下午 오전 오후';

/** Markers of the half of a day beside a clock time (a.m., p.m.), for use in a regular expression. */
export const DAY_PART = `(?:${DAY_PARTS.split(' ').join('|')})\\.?`;

/** Words of dates and times, in the languages of `PHRASE_WORDS`. */
export const TIME_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${(
    `${DAY_PARTS} uhr h gmt utc cet cest [ecmp][sd]t z t st nd rd th at am um de of today yesterday ` +
    'mon tues? wed thurs? fri sat sun (?:mon|tues|wednes|thurs|fri|satur|sun)day ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi ' +
    'jeudi vendredi samedi dimanche ' +
    'jan feb mar apr may june? july? aug sept? oct nov dec mär mrz okt dez ' +
    'january february march april august september october november december ' +
    'januar februar märz juni juli oktober dezember janvier février mars avril juin juillet août septembre ' +
    'octobre novembre décembre enero febrero marzo abril mayo junio agosto septiembre octubre noviembre ' +
    'diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março ' +
    'maio junho julho setembro outubro novembro dezembro januari februari maart augustus ' +
    '年 月 日 時 时 分 秒 火 水 木 金 土 (?:周|週|星期|礼拜)[一二三四五六日天] 년 월 일 시 분 초 화 수 목 금 토'
  )
    .split(' ')
    .join('|')})(?![\p{L}\p{M}])\.?`,
  'giu',
);

const CLOSING_WORDS =
  '(?:kind|best|warm|many|with)?\\s*(?:regards|wishes|thanks)|cheers|best|thanks|thank you|yours|sincerely|' +
  '(?:viele|liebe|beste|schöne|herzliche)\\s+grüße|grüße|gruß|(?:mit )?(?:freundlichen|besten|vielen) grüßen|lg|vg|mfg|' +
  'cordialement|bien à (?:toi|vous)|amicalement|(?:un )?saludos?|un abrazo|(?:cordiali )?saluti|um abraço|abraços?|' +
  'atenciosamente|cumprimentos|groet(?:en|jes)?|met vriendelijke groet|hilsen|(?:med )?(?:venlig|vennlig) hilsen|mvh|' +
  '(?:med )?(?:vänliga )?hälsningar|terveisin|ystävällisin terveisin|pozdrawiam|z poważaniem|s pozdravem|üdv(?:özlettel)?|' +
  'cu stimă|pozdrav|s poštovanjem|saygılarımla|sevgiler|iyi çalışmalar|с уважением|всего доброго|з повагою|με εκτίμηση|' +
  'χαιρετισμούς|hormat saya|trân trọng|בברכה|تحياتي|مع أطيب التحيات|よろしくお願いします|此致|敬礼|祝好|감사합니다|--';
const CLOSING = new RegExp(`^(?:${CLOSING_WORDS})(?![\\p{L}\\p{M}])[^\\p{L}]*$`, 'iu');
const SIGNED = new RegExp(`^(?:${CLOSING_WORDS})(?:[,!.]\\s*|\\s+)(\\p{L}.{0,60})$`, 'iu');

/** True for the line of an email that comes before the signature. */
export function isClosing(line: string): boolean {
  return CLOSING.test(line);
}

/** What follows the closing words of an email in the same line, as in "Cheers, Anna"; null for any other. */
export function signerBehind(line: string): string | null {
  return isClosing(line) ? null : (SIGNED.exec(line)?.[1] ?? null);
}

/** Headers and phrases of emails before a colon that aren't a person. */
const EMAIL_HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|tel|phone|mobile|fax|mail|e-?mail|web|www|von|an|betreff|datum|gesendet|telefon|mobil|de|à|objet|envoyé|para|asunto|enviado|fecha|da|a|oggetto|inviato|data|todo|fixme|ps|p\.s\.|source|quelle|see(?: also)?|siehe(?: auch)?)$/iu;

/** True for the words before a colon that are no person: of an email's header, or of a note. */
export function isHeader(text: string): boolean {
  return EMAIL_HEADER.test(text.trim());
}

const SALUTATION =
  /^(?:dear|hello|hi|hey|lieber?|hallo|sehr geehrter?|guten tag|chère?|bonjour|cher|car[ao]|gentile|querid[oa]|estimad[oa]|hola|prezad[oa]|beste|geachte|kære|kjære|hei|hej|bästa|hyvä|drog[ia]|vážen[áý]|kedves|dragă|sayın|merhaba|уважаем\p{L}+|дорог\p{L}+|шановн\p{L}+)\s.{1,60}[,!]$/iu;

/** True for the line that an email begins with: "Dear Mr. Li,". */
export function isSalutation(line: string): boolean {
  return SALUTATION.test(line.trim());
}
