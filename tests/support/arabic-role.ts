import { editRoleFile } from './role-file.ts';

/**
 * The real role with all visible texts in Arabic, mixed with figures and Latin names, to test
 * right-to-left text.
 */
export function arabicRoleFile(slug: string, number: number): string {
  const file = editRoleFile([['id'], slug], [['number'], number], [['locale'], 'ar']);
  return `${JSON.stringify(translate(file, []), null, 2)}\n`;
}

/** Keys of texts; ids, codes and addresses stay. */
const TEXTS =
  /^(?:title|category|summary|basedOn|text|name|description|anchors|stem|rationale|topics|quote|publisher|region|label|why|period|source|licence|caveat|note|missing|person|reason|change|named|examples|indicator)$/;

/** Realistic short texts, so that screenshots can be judged. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '/title': ['مهندس ذكاء اصطناعي'],
  '/category': ['البيانات والذكاء الاصطناعي'],
  '/competencies/name': [
    'العمق التقني',
    'استكشاف الأخطاء وإصلاحها',
    'التواصل مع الفريق',
    'الملكية والمسؤولية',
    'التعلم المستمر (C++)',
  ],
  '/levels/name': ['مبتدئ', 'بإشراف', 'مستقل', 'مالك', 'قائد'],
  '/bands/name': ['تطابق كامل', 'تطابق قوي', 'قيد التطور', 'أساسيات', 'بداية الطريق'],
  '/forms/name': ['سريع', 'قياسي', 'كامل'],
};
const WORDS =
  'يبني النظام خطوة بعد خطوة ويقيس الأثر ثم يشرح القرار للفريق ويصلح الخطأ قبل أن يراه أحد'.split(
    ' ',
  );

let count = 0;

function translate(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => translate(item, [...keys, String(index)]));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, translate(item, [...keys, key])]),
    );
  }
  const named = keys.filter((key) => !/^\d+$/.test(key));
  const key = named.at(-1) ?? '';
  const isText = TEXTS.test(key) && (key !== 'indicator' || named[0] === 'workedExample');
  if (typeof value !== 'string' || !isText) return value;
  const field = `/${named.join('/')}`;
  const index = Number(keys.findLast((each) => /^\d+$/.test(each)) ?? 0);
  return NAMES[field]?.[index] ?? sentence(value.length);
}

/** A sentence about as long as the original; no two are equal. */
function sentence(length: number): string {
  count += 1;
  const words = [`${count}%`, 'SQL'];
  for (let next = count; words.join(' ').length < length - 12; next += 1) {
    words.splice(-1, 0, WORDS[next % WORDS.length] ?? '');
  }
  return `نص ${words.join(' ')}.`;
}
