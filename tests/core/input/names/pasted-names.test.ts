import { describe, expect, it } from 'vitest';
import { listResults } from '#core/input/list-results.ts';
import { answersCode, linkOf, scoresCode } from '#tests/support/compared-codes.ts';

const A = linkOf(answersCode(1, { date: '2025-05-01' }));
const B = linkOf(answersCode(2));
const C = linkOf(scoresCode(3));

/** A pasted or dropped text, and the name of each result in it. */
type Case = readonly [string, string, readonly (string | null)[]];
const mail = (line: string) => `Hi,\nsee below\n\n${line}\n> ${A}\n`;
const CASES: readonly Case[] = [
  // chats
  [
    'whatsapp unknown contact',
    `[20.11.26, 09:01:12] ~ Anna Müller: ${A}\n[20.11.26, 09:05:12] ~ Bo: ${B}`,
    ['Anna Müller', 'Bo'],
  ],
  [
    'whatsapp iphone LRM',
    `\u200E[20.11.26, 09:01:12] Anna Müller: \u200E${A}\n[20.11.26, 09:05:12] Bo: ${B}`,
    ['Anna Müller', 'Bo'],
  ],
  [
    'whatsapp phone numbers',
    `20.11.26, 09:01 - +49 170 1234567: ${A}\n20.11.26, 09:05 - Bo: ${B}`,
    [null, 'Bo'],
  ],
  [
    'whatsapp with system line',
    `20.11.26, 09:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n20.11.26, 09:01 - Anna Müller: ${A}\n20.11.26, 09:05 - Bo: ${B}`,
    ['Anna Müller', 'Bo'],
  ],
  [
    'whatsapp web copy',
    `[9:01 AM, 11/2/2026] Anna Müller: ${A}\n[9:05 AM, 11/2/2026] Bo Li: ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'whatsapp web copy de',
    `[09:01, 2.11.2026] Anna Müller: ${A}\n[09:05, 2.11.2026] Bo Li: ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'whatsapp turkish',
    `2.11.2026 09:01 - Ayşe Yılmaz: ${A}\n2.11.2026 09:05 - Çağlar Ünal: ${B}`,
    ['Ayşe Yılmaz', 'Çağlar Ünal'],
  ],
  [
    'whatsapp arabic digits',
    `[٢٠٢٦/١١/٢, ٩:٠١ ص] سارة علي: ${A}\n[٢٠٢٦/١١/٢, ٩:٠٥ م] عمر: ${B}`,
    ['سارة علي', 'عمر'],
  ],
  ['kakao', `[김민수] [오전 9:01] ${A}\n[이영희] [오후 9:05] ${B}`, ['김민수', '이영희']],
  [
    'line',
    `2026/11/02(月)\n09:01\t佐藤花子\t${A}\n09:05\t鈴木一郎\t${B}`,
    ['佐藤花子', '鈴木一郎'],
  ],
  ['wechat', `王芳 2026/11/2 9:01:11\n${A}\n\n李伟 2026/11/2 9:05:11\n${B}`, ['王芳', '李伟']],
  ['wechat colon', `王芳: ${A}\n李伟：${B}`, ['王芳', '李伟']],
  ['wide colon', `田中太郎：${A}\n鈴木 一郎： ${B}`, ['田中太郎', '鈴木 一郎']],
  ['wide brackets', `田中太郎（${A}）\n鈴木一郎（${B}）`, ['田中太郎', '鈴木一郎']],
  [
    'skype',
    `[02.11.2026 09:01:11] Anna Müller: ${A}\n[02.11.2026 09:05:11] Bo Li: ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'webex',
    `from Anna Müller to everyone:    9:01 AM\n${A}\nfrom Bo Li to everyone:    9:05 AM\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['meet', `Anna Müller\n9:01 AM\n${A}\nBo Li\n9:05 AM\n${B}`, ['Anna Müller', 'Bo Li']],
  [
    'teams new',
    `Anna Müller\nMonday 9:01 AM\n${A}\n\nBo Li\nMonday 9:05 AM\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['teams by', `${A} by Anna Müller\n${B} by Bo Li`, ['Anna Müller', 'Bo Li']],
  [
    'teams guest',
    `Müller, Anna (External)  9:01 AM\n${A}\nLi, Bo (Guest)  9:05 AM\n${B}`,
    ['Müller, Anna (External)', 'Li, Bo (Guest)'],
  ],
  [
    'telegram desktop',
    `Anna Müller, [2 Nov 2026 at 09:01:12]:\n${A}\n\nBo Li, [2 Nov 2026 at 09:05:12]:\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'slack status emoji',
    `Anna Müller :palm_tree:  9:01 AM\n${A}\nBo Li :house:\n  9:05 AM\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'slack reply markers',
    `Anna Müller\n  9:01 AM\n${A}\n:+1: 2\n1 reply\nBo Li\n  9:05 AM\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['slack app', `Anna Müller APP  9:01 AM\n${A}`, ['Anna Müller']],
  [
    'signal',
    `From: Anna Müller\nSent: 2026-11-02 09:01\n${A}\n\nFrom: Bo Li\nSent: 2026-11-02 09:05\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['handles', `@anna ${A}\n@bo.li: ${B}`, ['anna', 'bo.li']],
  [
    'pronouns',
    `Anna Müller (she/her): ${A}\nBo Li (they/them): ${B}`,
    ['Anna Müller (she/her)', 'Bo Li (they/them)'],
  ],
  [
    'titles',
    `Dr. Anna Müller: ${A}\nProf. Dr. Bo Li: ${B}\nMs. Cy Ray, PhD: ${C}`,
    ['Dr. Anna Müller', 'Prof. Dr. Bo Li', 'Ms. Cy Ray, PhD'],
  ],
  ['bold names', `**Anna Müller**: ${A}\n**Bo Li:** ${B}`, ['Anna Müller', 'Bo Li']],
  ['bold slack', `*Anna Müller*: ${A}\n_Bo Li_ ${B}`, ['Anna Müller', 'Bo Li']],
  [
    'role beside',
    `Anna Müller - Senior Engineer - ${A}\nBo Li - Engineer - ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'role brackets',
    `Anna Müller (Senior Engineer): ${A}\nBo Li (Berlin): ${B}`,
    ['Anna Müller (Senior Engineer)', 'Bo Li (Berlin)'],
  ],
  ['shared', `Anna Müller shared: ${A}\nBo Li shared a link: ${B}`, ['Anna Müller', 'Bo Li']],
  ['caps', `ANNA MÜLLER: ${A}\nMÜLLER Bo: ${B}`, ['ANNA MÜLLER', 'MÜLLER Bo']],
  ['lower', `anna müller: ${A}\nbo: ${B}`, ['anna müller', 'bo']],
  ['arrow', `Anna Müller -> ${A}\nBo Li => ${B}\nCy ... ${C}`, ['Anna Müller', 'Bo Li', 'Cy']],
  ['dotted', `Anna Müller ........ ${A}\nBo Li ........ ${B}`, ['Anna Müller', 'Bo Li']],
  ['slash', `Anna Müller / ${A}\nBo Li / ${B}`, ['Anna Müller', 'Bo Li']],
  ['link in angle', `Anna Müller <${A}>\nBo Li <${B}>`, ['Anna Müller', 'Bo Li']],
  ['outlook hyperlink', `my result<${A}>\nBo Li<${B}>`, [null, 'Bo Li']],
  // data
  ['json dict', `{"Anna Müller":"${A}","Bo Li":"${B}"}`, ['Anna Müller', 'Bo Li']],
  ['json arrays', `[["Anna Müller","${A}"],["Bo Li","${B}"]]`, ['Anna Müller', 'Bo Li']],
  [
    'json rows with other cells',
    `[["Anna Müller",7,"${A}"],["Bo Li",{"x":null},"${B}"]]`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['json list of one list and a text', `[["${A}"],"Anna"]`, ['Anna']],
  ['json list of lists that is cut', `[["${A}"]`, [null]],
  [
    'json deeper than anybody exports',
    `${'{"a":'.repeat(15)}${JSON.stringify({ name: 'Anna', link: A })}${'}'.repeat(15)}`,
    [null],
  ],
  [
    'json with nothing of others',
    `{"n":1,"x":null,"Anna Müller":{"link":"${A}"}}`,
    ['Anna Müller'],
  ],
  ['misread UTF-8', `Name;Link\nMÃ¼ller;${A}\nM√ºller: Zoë;${B}`, ['Müller', 'Müller: Zoë']],
  [
    'json wrapped',
    JSON.stringify(
      {
        people: [
          { name: 'Anna Müller', result: A },
          { name: 'Bo Li', result: B },
        ],
      },
      null,
      2,
    ),
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json wrapped one line',
    JSON.stringify({
      data: {
        rows: [
          { name: 'Anna Müller', result: A },
          { name: 'Bo Li', result: B },
        ],
      },
    }),
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json first last',
    `[{"firstName":"Anna","lastName":"Müller","link":"${A}"},{"firstName":"Bo","lastName":"Li","link":"${B}"}]`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json snake',
    `{"first_name":"Anna","last_name":"Müller","url":"${A}"}\n{"first_name":"Bo","last_name":"Li","url":"${B}"}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json displayName',
    `[{"displayName":"Anna Müller","link":"${A}"},{"displayName":"Bo Li","link":"${B}"}]`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json user nested',
    `[{"user":{"name":"Anna Müller"},"text":"${A}"},{"user":{"name":"Bo Li"},"text":"${B}"}]`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json author',
    `[{"author":"Anna Müller","body":"${A}"},{"author":"Bo Li","body":"${B}"}]`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'json telegram',
    JSON.stringify({
      name: 'Team',
      messages: [
        { from: 'Anna Müller', text: [{ type: 'link', text: A }] },
        { from: 'Bo Li', text: [{ type: 'link', text: B }] },
      ],
    }),
    ['Anna Müller', 'Bo Li'],
  ],
  ['python dict', `{'Anna Müller': '${A}', 'Bo Li': '${B}'}`, ['Anna Müller', 'Bo Li']],
  [
    'jira',
    `||Name||Link||\n|Anna Müller|[open|${A}]|\n|Bo Li|[open|${B}]|`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'asciidoc',
    `|===\n|Name |Link\n\n|Anna Müller |${A}\n|Bo Li |${B}\n|===`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['org', `| Anna Müller | [[${A}][open]] |\n| Bo Li | [[${B}][open]] |`, ['Anna Müller', 'Bo Li']],
  [
    'rest grid',
    `+-------+------+\n| Name  | Link |\n+=======+======+\n| Anna  | ${A} |\n+-------+------+\n| Bo    | ${B} |\n+-------+------+`,
    ['Anna', 'Bo'],
  ],
  [
    'mysql',
    `+------+------+\n| name | link |\n+------+------+\n| Anna | ${A} |\n| Bo | ${B} |\n+------+------+`,
    ['Anna', 'Bo'],
  ],
  [
    'fixed width',
    `Name                Link\nAnna Müller         ${A}\nBo Li               ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['latex', `Anna Müller & \\url{${A}} \\\\\nBo Li & \\url{${B}} \\\\`, ['Anna Müller', 'Bo Li']],
  ['bbcode', `[url=${A}]Anna Müller[/url]\n[url=${B}]Bo Li[/url]`, ['Anna Müller', 'Bo Li']],
  [
    'html mailto',
    `<p><a href="mailto:anna@x.example">Anna Müller</a>: <a href="${A}">result</a></p><p><a href="mailto:bo@x.example">Bo Li</a>: <a href="${B}">result</a></p>`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'html dl',
    `<dl><dt>Anna Müller</dt><dd><a href="${A}">${A}</a></dd><dt>Bo Li</dt><dd><a href="${B}">${B}</a></dd></dl>`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'formula name de',
    `=HYPERLINK("${A}";"Anna Müller")\n=HYPERLINK("${B}";"Bo Li")`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['transposed', `Anna\tBo\tCy\n${A}\t${B}\t${C}`, ['Anna', 'Bo', 'Cy']],
  ['transposed with heads', `Name;Anna Müller;Bo Li\nLink;${A};${B}`, ['Anna Müller', 'Bo Li']],
  ['name below', `${A}\nAnna Müller\n\n${B}\nBo Li`, ['Anna Müller', 'Bo Li']],
  ['blank separated', `Anna Müller\n\n${A}\n\nBo Li\n\n${B}`, ['Anna Müller', 'Bo Li']],
  // heads
  ...(
    [
      ['hebrew first last', 'שם פרטי,שם משפחה,קישור', 'דנה,כהן', 'דנה כהן'],
      ['arabic first last', 'الاسم الأول,اسم العائلة,الرابط', 'سارة,علي', 'سارة علي'],
      ['ukrainian ascii apostrophe', "Ім'я;Прізвище;Посилання", 'Олена;Шевченко', 'Олена Шевченко'],
      ['ukr full', "Прізвище та ім'я;Посилання", 'Шевченко Олена', 'Шевченко Олена'],
      ['polish', 'Imię i nazwisko;Link', 'Anna Nowak', 'Anna Nowak'],
      ['polish two', 'Imię;Nazwisko;Link', 'Anna;Nowak', 'Anna Nowak'],
      ['czech', 'Jméno a příjmení;Odkaz', 'Jiří Novák', 'Jiří Novák'],
      ['hungarian', 'Vezetéknév;Keresztnév;Link', 'Nagy;Anna', 'Anna Nagy'],
      ['romanian', 'Nume;Prenume;Link', 'Popescu;Ion', 'Ion Popescu'],
      ['turkish', 'Ad;Soyad;Bağlantı', 'Ayşe;Yılmaz', 'Ayşe Yılmaz'],
      ['turkish caps', 'ADI;SOYADI;LİNK', 'Ayşe;Yılmaz', 'Ayşe Yılmaz'],
      ['turkish full', 'Adı Soyadı;Link', 'Ayşe Yılmaz', 'Ayşe Yılmaz'],
      ['turkish isim', 'İsim;Link', 'Ayşe Yılmaz', 'Ayşe Yılmaz'],
      ['vietnamese', 'Họ và tên;Liên kết', 'Nguyễn An', 'Nguyễn An'],
      ['indonesian', 'Nama Lengkap;Tautan', 'Budi Santoso', 'Budi Santoso'],
      ['japanese sei mei', 'せい,めい,リンク', 'さとう,はなこ', 'さとうはなこ'],
      ['korean', '성,이름,링크', '김,민수', '김민수'],
      ['hindi', 'नाम,लिंक', 'अनीता शर्मा', 'अनीता शर्मा'],
      ['thai', 'ชื่อ,นามสกุล,ลิงก์', 'สมชาย,ใจดี', 'สมชาย ใจดี'],
      ['catalan', 'Nom;Cognoms;Enllaç', 'Núria;Puig Serra', 'Núria Puig Serra'],
      ['albanian', 'Emri;Mbiemri;Lidhja', 'Arta;Hoxha', 'Arta Hoxha'],
      ['slovene', 'Ime;Priimek;Povezava', 'Žan;Košir', 'Žan Košir'],
      ['slovak', 'Meno;Priezvisko;Odkaz', 'Ján;Kováč', 'Ján Kováč'],
      ['serbian', 'Име;Презиме;Линк', 'Милан;Јовић', 'Милан Јовић'],
      ['persian', 'نام,نام خانوادگی,پیوند', 'سارا,احمدی', 'سارا احمدی'],
      ['swahili', 'Jina;Kiungo', 'Juma Ali', 'Juma Ali'],
      ['fullName', 'id,fullName,url', '7,Anna Müller', 'Anna Müller'],
      ['full_name', 'id,full_name,url', '7,Anna Müller', 'Anna Müller'],
      ['firstName', 'firstName,lastName,url', 'Anna,Müller', 'Anna Müller'],
      ['Given Name', 'Given Name,Family Name,Photo,Link', 'Anna,Müller,', 'Anna Müller'],
      [
        'google contacts',
        'Name,Given Name,Family Name,Link',
        'Anna Müller,Anna,Müller',
        'Anna Müller',
      ],
      [
        'display name',
        'User principal name,Display name,Link',
        'anna@x.example,Anna Müller',
        'Anna Müller',
      ],
      ['manager name', 'Manager name,Name,Link', 'Carl Boss,Anna Müller', 'Anna Müller'],
      ['supervisor', 'Supervisor,Employee name,Link', 'Carl Boss,Anna Müller', 'Anna Müller'],
      ['recruiter', 'Recruiter,Candidate,Link', 'Carl Boss,Anna Müller', 'Anna Müller'],
      [
        'interviewer name',
        'Interviewer name,Candidate name,Link',
        'Carl Boss,Anna Müller',
        'Anna Müller',
      ],
      ['Mitarbeiter', 'Personalnr.;Mitarbeiter;Link', '4711;Anna Müller', 'Anna Müller'],
      [
        'Mitarbeitende',
        'Vorgesetzter;Mitarbeitende Person;Link',
        'Carl Boss;Anna Müller',
        'Anna Müller',
      ],
      ['Teilnehmer', 'Nr;Teilnehmer/in;Link', '1;Anna Müller', 'Anna Müller'],
      ['salutation', 'Anrede;Titel;Vorname;Nachname;Link', 'Frau;Dr.;Anna;Müller', 'Anna Müller'],
      ['nickname', 'Name;Spitzname;Link', 'Anna Müller;Anni', 'Anna Müller'],
      ['Wer', 'Wer?;Was?', 'Anna Müller', 'Anna Müller'],
      ['Qui', 'Qui;Lien', 'Zoé Dupont', 'Zoé Dupont'],
      [
        'question en',
        'Timestamp,What is your name?,Paste your link',
        '11/2/2026 9:01:11,Anna Müller',
        'Anna Müller',
      ],
      [
        'question es',
        'Marca temporal,¿Cómo te llamas?,Enlace',
        '2/11/2026 9:01:11,Ana García',
        'Ana García',
      ],
      [
        'question fr',
        'Horodateur,Comment vous appelez-vous ?,Lien',
        '02/11/2026 09:01:11,Zoé Dupont',
        'Zoé Dupont',
      ],
      [
        'question it',
        'Informazioni cronologiche,Come ti chiami?,Link',
        '02/11/2026 09.01.11,Luca Rossi',
        'Luca Rossi',
      ],
    ] as const
  ).map(([n, head, row, name]): Case => {
    const sep = head.includes(';') ? ';' : ',';
    return [`head ${n}`, `${head}\n${row}${sep}${A}\n${row}${sep}${B}`, [name, name]];
  }),
  // mails
  [
    'mail fr',
    mail('Le lun. 2 nov. 2026 à 09:01, Zoé Dupont <z@x.example> a écrit :'),
    ['Zoé Dupont'],
  ],
  [
    'mail nl',
    mail('Op ma 2 nov 2026 om 09:01 schreef Jan de Vries <j@x.example>:'),
    ['Jan de Vries'],
  ],
  [
    'mail pl',
    mail('pon., 2 lis 2026 o 09:01 Anna Nowak <a@x.example> napisał(a):'),
    ['Anna Nowak'],
  ],
  [
    'mail cs',
    mail('po 2. 11. 2026 v 9:01 odesílatel Jiří Novák <j@x.example> napsal:'),
    ['Jiří Novák'],
  ],
  ['mail ja', mail('2026年11月2日(月) 9:01 佐藤花子 <s@x.example>:'), ['佐藤花子']],
  ['mail zh', mail('王芳 <w@x.example> 于2026年11月2日周一 09:01写道：'), ['王芳']],
  ['mail ko', mail('2026년 11월 2일 (월) 오전 9:01, 김민수 <k@x.example>님이 작성:'), ['김민수']],
  [
    'mail tr',
    mail('Ayşe Yılmaz <a@x.example>, 2 Kas 2026 Pzt, 09:01 tarihinde şunu yazdı:'),
    ['Ayşe Yılmaz'],
  ],
  ['mail sv', mail('Den mån 2 nov. 2026 kl 09:01 skrev Åsa Berg <a@x.example>:'), ['Åsa Berg']],
  [
    'mail da',
    mail('Den man. 2. nov. 2026 kl. 09.01 skrev Søren Holm <s@x.example>:'),
    ['Søren Holm'],
  ],
  [
    'mail fi',
    mail('ma 2. marrask. 2026 klo 9.01 Antti Virtanen (a@x.example) kirjoitti:'),
    ['Antti Virtanen'],
  ],
  [
    'mail pt',
    mail('Em seg., 2 de nov. de 2026 às 09:01, João Silva <j@x.example> escreveu:'),
    ['João Silva'],
  ],
  [
    'mail it',
    mail('Il giorno lun 2 nov 2026 alle ore 09:01 Luca Rossi <l@x.example> ha scritto:'),
    ['Luca Rossi'],
  ],
  ['mail ru', mail('пн, 2 нояб. 2026 г. в 09:01, Иван Петров <i@x.example>:'), ['Иван Петров']],
  [
    'mail uk',
    mail('пн, 2 лист. 2026 р. о 09:01 Олена Шевченко <o@x.example> пише:'),
    ['Олена Шевченко'],
  ],
  [
    'mail hu',
    mail('Nagy Anna <n@x.example> ezt írta (időpont: 2026. nov. 2., H, 9:01):'),
    ['Nagy Anna'],
  ],
  [
    'mail el',
    mail('Στις Δευ 2 Νοε 2026 στις 9:01 π.μ., ο χρήστης Νίκος Παππάς <n@x.example> έγραψε:'),
    ['Νίκος Παππάς'],
  ],
  [
    'mail he',
    mail(
      '\u202Bבתאריך יום ב׳, 2 בנוב׳ 2026 ב-9:01 מאת \u202Aדנה כהן\u202C\u200F <\u202Ad@x.example\u202C\u200F>:\u202C',
    ),
    ['דנה כהן'],
  ],
  [
    'mail vi',
    mail('Vào Th 2, 2 thg 11, 2026 vào lúc 09:01 Nguyễn An <n@x.example> đã viết:'),
    ['Nguyễn An'],
  ],
  [
    'mail id',
    mail('Pada tanggal Sen, 2 Nov 2026 pukul 09.01 Budi Santoso <b@x.example> menulis:'),
    ['Budi Santoso'],
  ],
  [
    'mail no',
    mail('man. 2. nov. 2026 kl. 09:01 skrev Ola Nordmann <o@x.example>:'),
    ['Ola Nordmann'],
  ],
  [
    'mail ro',
    mail('În lun., 2 nov. 2026 la 09:01, Ion Popescu <i@x.example> a scris:'),
    ['Ion Popescu'],
  ],
  [
    'mail es paren',
    mail('El lun, 2 nov 2026 a las 9:01, Ana García (<a@x.example>) escribió:'),
    ['Ana García'],
  ],
  ['apple de', mail('Am 02.11.2026 um 09:01 schrieb Anna Müller <a@x.example>:'), ['Anna Müller']],
  ['thunderbird', mail('On 02/11/2026 09:01, Anna Müller wrote:'), ['Anna Müller']],
  [
    'yahoo',
    mail('On Monday, November 2, 2026 at 09:01:11 AM GMT+1, Anna Müller <a@x.example> wrote:'),
    ['Anna Müller'],
  ],
  [
    'outlook original',
    `-----Original Message-----\nFrom: Müller, Anna <a@x.example>\nSent: Monday, November 2, 2026 9:01 AM\nTo: Li, Bo\nSubject: Radar\n\n${A}`,
    ['Müller, Anna'],
  ],
  [
    'two forwards',
    `FYI\n\n---------- Forwarded message ---------\nFrom: Anna Müller <a@x.example>\nDate: Mon, Nov 2, 2026 at 9:01 AM\nSubject: radar\nTo: Cy\n\n${A}\n\n---------- Forwarded message ---------\nFrom: Bo Li <b@x.example>\nDate: Mon, Nov 2, 2026 at 9:05 AM\nSubject: radar\nTo: Cy\n\n${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ...(
    [
      'Kimden',
      'Lähettäjä',
      'Feladó',
      'Från',
      'Fra',
      'Od',
      'Mittente',
      'Remitente',
      'De la',
      'Dari',
      'Expéditeur',
      'Absender',
      'Afzender',
    ] as const
  ).map((h): Case => [
    `from ${h}`,
    `${h}: Anna Müller <a@x.example>\nx: y\n\nhello\n${A}`,
    ['Anna Müller'],
  ]),
  ['from ja', `差出人: 佐藤花子 <s@x.example>\n件名: 結果\n\n${A}`, ['佐藤花子']],
  [
    'from zh',
    `发件人: 王芳 <w@x.example>\n发送时间: 2026年11月2日 9:01\n收件人: 李伟\n主题: 结果\n\n${A}`,
    ['王芳'],
  ],
  ['from ko', `보낸 사람: 김민수 <k@x.example>\n${A}`, ['김민수']],
  ['from ru', `От: Иван Петров <i@x.example>\nТема: radar\n\n${A}`, ['Иван Петров']],
  [
    'qp header',
    `From: =?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <j@x.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nhere: ${A.slice(0, 50)}=\n${A.slice(50)}`,
    ['Jörg Müller'],
  ],
  ['signed pl', `Cześć,\n\noto mój wynik:\n${A}\n\nPozdrawiam,\nAnna Nowak`, ['Anna Nowak']],
  [
    'signed ru',
    `Привет,\n\nвот мой результат:\n${A}\n\nС уважением,\nИван Петров`,
    ['Иван Петров'],
  ],
  ['signed tr', `Merhaba,\n\nsonucum burada:\n${A}\n\nSaygılarımla,\nAyşe Yılmaz`, ['Ayşe Yılmaz']],
  [
    'signed sv',
    `Hej,\n\nhär är mitt resultat:\n${A}\n\nMed vänliga hälsningar\nÅsa Berg`,
    ['Åsa Berg'],
  ],
  ['signed dashes', `Hi,\nmy result: ${A}\n\n-- \nAnna Müller\nAcme`, ['Anna Müller']],
  ['signed cheers', `Hi,\nmy result: ${A}\n\nCheers, Anna`, ['Anna']],
  ['signed lg', `Hi,\nmein Ergebnis: ${A}\n\nLG Anna`, ['Anna']],
  // greetings
  ...(
    [
      ['fi', 'Moi, tässä minun tulokseni'],
      ['tr', 'Merhaba, sonucum burada'],
      ['hu', 'Szia, itt az eredményem'],
      ['el', 'Γεια, το αποτέλεσμά μου'],
      ['cs', 'Tady je můj výsledek'],
      ['ro', 'Iată rezultatul meu'],
      ['ko', '이것이 제 결과입니다'],
      ['ja', 'これが私の結果です'],
      ['zh', '这是我的结果'],
      ['uk', 'Ось мій результат'],
      ['he', 'הנה התוצאה שלי'],
      ['ar', 'هذه نتيجتي'],
      ['sv', 'Här är mitt resultat'],
      ['da', 'Her er mit resultat'],
      ['no', 'Her er resultatet mitt'],
      ['pt', 'Segue meu resultado'],
      ['hr', 'Evo mog rezultata'],
      ['id', 'Ini hasil saya'],
      ['vi', 'Đây là kết quả của tôi'],
      ['en2', 'Mine'],
      ['en3', 'Done!'],
      ['en4', 'FYI'],
      ['en5', 'Sorry for the delay'],
      ['en6', 'As promised'],
      ['de2', 'Meins'],
      ['de4', 'Wie versprochen'],
      ['de5', 'Anbei'],
      ['hi', 'यह मेरा परिणाम है'],
      ['en7', 'New link'],
      ['en8', 'Updated'],
      ['en9', 'Role Radar'],
      ['en11', 'Self-assessment'],
      ['url', 'URL'],
    ] as const
  ).map(([n, words]): Case => [`greeting ${n}`, `${words}: ${A}`, [null]]),
  [
    'mbox',
    `From anna@x.example Mon Nov  2 09:01:11 2026\nFrom: Anna Müller <anna@x.example>\nSubject: radar\n\nhere: ${A}\n\nFrom bo@x.example Mon Nov  2 09:05:11 2026\nFrom: Bo Li <bo@x.example>\nSubject: radar\n\nhere: ${B}\n`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'word html',
    `<html xmlns:o="urn:x"><head><style>p.MsoNormal{}</style></head><body><p class=MsoNormal>Anna M&uuml;ller<o:p></o:p></p><p class=MsoNormal><a href="${A}">${A}</a><o:p></o:p></p><p class=MsoNormal>Bo Li</p><p class=MsoNormal><a href="${B}"><span>open</span></a></p></body></html>`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'quoted cell with break',
    `Name,Comment,Link\n"Anna Müller","one\ntwo",${A}\n"Bo Li","three",${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'name cell with break',
    `Name,Link\n"Anna\nMüller",${A}\n"Bo\nLi",${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'trailing columns',
    `Name,Link,,,\nAnna Müller,${A},,,\nBo Li,${B},,,`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['empty first column', `,Name,Link\n,Anna Müller,${A}\n,Bo Li,${B}`, ['Anna Müller', 'Bo Li']],
  ['all quoted', `"Name","Link"\n"Anna Müller","${A}"\n"Bo Li","${B}"`, ['Anna Müller', 'Bo Li']],
  ['single quoted', `'Anna Müller','${A}'\n'Bo Li','${B}'`, ['Anna Müller', 'Bo Li']],
  [
    'merged names',
    `Name\tLink\nAnna Müller\t${A}\n\t${B}\nBo Li\t${C}`,
    ['Anna Müller', null, 'Bo Li'],
  ],
  [
    'three per row',
    `Name;2024;2025;2026\nAnna Müller;${A};${B};${C}`,
    ['Anna Müller', 'Anna Müller', 'Anna Müller'],
  ],
  [
    'trello',
    JSON.stringify({
      cards: [
        { name: 'Anna Müller', desc: A },
        { name: 'Bo Li', desc: `see ${B}` },
      ],
    }),
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'jsonl slack',
    `{"type":"message","user_profile":{"display_name":"anna","real_name":"Anna Müller"},"text":"<${A}>"}\n{"type":"message","user_profile":{"display_name":"bo","real_name":"Bo Li"},"text":"<${B}|open>"}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'graph ql',
    JSON.stringify({
      data: {
        users: {
          edges: [
            { node: { fullName: 'Anna Müller', url: A } },
            { node: { fullName: 'Bo Li', url: B } },
          ],
        },
      },
    }),
    ['Anna Müller', 'Bo Li'],
  ],
  ['arrow map', `Anna Müller => ${A},\nBo Li => ${B},`, ['Anna Müller', 'Bo Li']],
  [
    'bullets unicode',
    `⁃ Anna Müller ${A}\n∙ Bo Li ${B}\n– Cy Ray ${C}`,
    ['Anna Müller', 'Bo Li', 'Cy Ray'],
  ],
  ['keycap', `1️⃣ Anna Müller: ${A}\n2️⃣ Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  ['circled', `① Anna Müller: ${A}\n② Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  ['hash no', `No. 1 Anna Müller: ${A}\nNo. 2 Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  ['nr de', `Nr. 1: Anna Müller: ${A}\nNr. 2: Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  ['person n', `Person 1: ${A}\nPerson 2: ${B}`, ['Person 1', 'Person 2']],
  ['result n', `Result 1: ${A}\nResult 2: ${B}`, [null, null]],
  ['link n', `Link 1: ${A}\nLink 2: ${B}`, [null, null]],
  ['anna link', `Anna Müller's link - ${A}\nBo Lis Ergebnis: ${B}`, ['Anna Müller', null]],
  ['de von', `Ergebnis von Anna Müller: ${A}\nErgebnis von Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  [
    'es de',
    `Resultado de Ana García: ${A}\nResultado de Luis Ruiz: ${B}`,
    ['Ana García', 'Luis Ruiz'],
  ],
  [
    'fr de',
    `Résultat de Zoé Dupont : ${A}\nRésultat de Max Roux : ${B}`,
    ['Zoé Dupont', 'Max Roux'],
  ],
  ['nbsp colon', `Zoé Dupont\u00A0: ${A}\nMax Roux\u202F: ${B}`, ['Zoé Dupont', 'Max Roux']],
  ['hebrew', `דנה כהן: ${A}\nיוסי לוי: ${B}`, ['דנה כהן', 'יוסי לוי']],
  ['arabic', `سارة علي: ${A}\nعمر: ${B}`, ['سارة علي', 'عمر']],
  ['thai', `สมชาย ใจดี: ${A}\nมานี: ${B}`, ['สมชาย ใจดี', 'มานี']],
  ['devanagari', `अनीता शर्मा: ${A}\nराज: ${B}`, ['अनीता शर्मा', 'राज']],
  ['vietnamese', `Nguyễn Thị Hương: ${A}\nTrần Văn An: ${B}`, ['Nguyễn Thị Hương', 'Trần Văn An']],
  ['icelandic', `Þórður Guðmundsson: ${A}\nÆsa: ${B}`, ['Þórður Guðmundsson', 'Æsa']],
  ['initial only', `A: ${A}\nB: ${B}`, ['A', 'B']],
  [
    'mail address angle',
    `Anna Müller <anna@x.example>: ${A}\nBo Li <bo@x.example>: ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'mail paren',
    `Anna Müller (anna@x.example): ${A}\nBo Li (bo@x.example): ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  [
    'mail only',
    `anna.mueller@x.example ${A}\nbo@x.example ${B}`,
    ['anna.mueller@x.example', 'bo@x.example'],
  ],
  ['score beside', `Anna Müller 61: ${A}\nBo Li 74: ${B}`, ['Anna Müller', 'Bo Li']],
  [
    'score words',
    `Anna Müller (61 of 100): ${A}\nBo Li (74 of 100): ${B}`,
    ['Anna Müller', 'Bo Li'],
  ],
  ['and', `Anna Müller: ${A} und Bo Li: ${B}`, ['Anna Müller', 'Bo Li']],
  ['semicolons', `Anna Müller: ${A}; Bo Li: ${B}; Cy: ${C}`, ['Anna Müller', 'Bo Li', 'Cy']],
  ['standup', `Yesterday: tests\nToday: ${A}`, [null]],
  ['todo', `TODO: ${A}\nFIXME: ${B}`, [null, null]],
  ['ps', `PS: ${A}`, [null]],
  ['source', `Source: ${A}`, [null]],
  ['see also', `See also: ${A}`, [null]],
  ['subject', `Subject: my radar ${A}`, [null]],
  ['date header', `Date: 2026-11-02 ${A}`, [null]],
  [
    'to header',
    `To: Bo Li <bo@x.example>\nFrom: Anna Müller <anna@x.example>\nCc: Cy <cy@x.example>\n\n${A}`,
    ['Anna Müller'],
  ],
  [
    'from then to',
    `From: Anna Müller <anna@x.example>\nTo: Bo Li <bo@x.example>\n\n${A}`,
    ['Anna Müller'],
  ],
  ['hello name', `Hello Bo,\n\n${A}\n\nBest,\nAnna Müller`, ['Anna Müller']],
  ['dear', `Dear Mr. Li,\n\nmy result: ${A}\n\nSincerely,\nAnna Müller`, ['Anna Müller']],
  [
    'sehr geehrte',
    `Sehr geehrte Frau Roth,\n\nanbei mein Ergebnis:\n${A}\n\nMit freundlichen Grüßen\nAnna Müller`,
    ['Anna Müller'],
  ],
  ['cher', `Chère Zoé,\n${A}\nCordialement\nMax Roux`, ['Max Roux']],
  ['liebe', `Liebe Anna,\n${A}\nLG Bo`, ['Bo']],
  ['@ above', `@anna\n${A}\n@bo\n${B}`, ['anna', 'bo']],
];

describe('pasted texts', () => {
  it.each(CASES)('have the right name for each result, and no fault: %s', (_, text, names) => {
    const read = [...listResults(text)];
    expect(read.map(({ label, outcome }) => (outcome.ok ? label : outcome.error))).toEqual(names);
  });
});
