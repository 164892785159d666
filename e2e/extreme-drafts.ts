/** Drafts that strain the page: a headline of 300 characters, forty tags, words without a break, Arabic, Japanese, next to nothing. */

const words = (count: number, word: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => word(at));

/** One word of the length of three lines of the galley, as addresses and chemical names are. */
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle'.repeat(3);

const HEADLINE =
  'Regional harbour authority, two ministries, a consortium of eleven ferry operators and the residents of four islands agree after nineteen months of talks on a timetable, a tariff, a subsidy, a complaints office and a common ticket that nobody had thought possible when the first of the winter storms came'.slice(
    0,
    300,
  );

const TAGS = words(
  40,
  (at) => `${['ferries', 'harbours', 'tariffs', 'islands'][at % 4]}-of-region-${at + 1}`,
);

const metadata = (fields: Record<string, unknown>): string => JSON.stringify(fields, null, 1);

const LONG = `${HEADLINE}
*The agreement names ${'every island, every harbour and every operator in turn, '.repeat(6)}and leaves out the price.*
The talks began in ${UNBROKEN}, the spokeswoman said. Nobody from https://example.com/${'a-very-long-path/'.repeat(12)} was there.
${words(40, (at) => `On day ${at + 1} the ${at % 2 === 0 ? 'first' : 'second'} reading took ${at + 2} hours and 4.${at} million euros changed hands, “which nobody had expected”, said Maria-Theresia von und zu Hohenfels-Schwarzenberg.`).join(' ')}
---
Sources:
${metadata({
  excerpt: `What was agreed, ${'by whom and for how long, '.repeat(16)}and what it costs.`,
  suggestedSection: 'a-section-whose-name-nobody-has-ever-seen-in-this-newsroom',
  suggestedTags: TAGS,
  imagePrompt: `A harbour at dusk, ${'ferries in a row, lanterns, wet stone, '.repeat(20)}16:9.`,
})}
`;

const SHORT = 'Rain\nIt rained.\n';

const ARABIC = `افتتاح جسر جديد في المدينة بعد سبع سنوات من العمل
*قال رئيس البلدية إن الجسر يخفض زمن الرحلة إلى النصف.*
افتتحت المدينة يوم الأحد 14 مارس 2021 جسرها الجديد الذي بلغت كلفته 35 مليون دولار. وقال رئيس البلدية أحمد منصور: «هذا أكبر مشروع في تاريخ المدينة».
يمتد الجسر على طول 1,240 مترا، ويمر عليه كل يوم نحو 60 ألف سيارة، بحسب شركة Nile Bridges Ltd. ولم تنشر الوزارة أي أرقام عن كلفة الصيانة.
ما الذي لا نعرفه
لا يزال موعد افتتاح المحطة الثانية مجهولا.
`;

const JAPANESE = `市が新しい図書館を開館、蔵書は四十二万冊に
*開館初日に三千人が訪れたと市は発表した。*
横浜市は2024年4月1日、新しい中央図書館を開館した。総工費は128億円で、蔵書は42万冊に上る。館長の佐藤健一氏は「県内で最大の図書館だ」と述べた。
開館時間は午前9時から午後9時までで、年末年始を除いて毎日開く。市の担当者によると、初日の来館者は約3,000人だった。
今後の予定
二期工事の費用はまだ公表されていない。
`;

/** Files as a person would choose them; the headline is what the queue shows. */
export const EXTREME_DRAFTS = {
  long: { file: 'long-headline-and-forty-tags.txt', text: LONG, headline: /^Regional harbour authority/ },
  short: { file: 'rain.txt', text: SHORT, headline: /^Rain/ },
  arabic: { file: 'جسر.txt', text: ARABIC, headline: /^افتتاح جسر/ },
  japanese: { file: '図書館.txt', text: JAPANESE, headline: /^市が新しい図書館/ },
} as const;
