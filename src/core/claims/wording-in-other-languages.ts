/** The plainest signs of numbers, dates, attribution and superlatives in German, French and Spanish, and figures of other scripts. */

import type { ClaimKind } from './claim.ts';

/** Every pattern looks at each place a bounded number of times. `(?<!\p{L})` and `(?!\p{L})` stand for word borders, which `\b` knows only in ASCII. */
export const OTHER_LANGUAGES: { kind: ClaimKind; pattern: RegExp }[] = [
  {
    kind: 'number',
    pattern:
      /(?![0-9])\p{Nd}|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|Prozent|Millionen?|Milliarden?|deux|trois|quatre|cinq|huit|neuf|dix|mille|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien)(?!\p{L})|[一二三四五六七八九十百千万億亿][人年月日円元件个個台名]/iu,
  },
  {
    kind: 'date_time',
    pattern:
      /(?<!\p{L})(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|heute|gestern|morgen früh|(?:diese|nächste|letzte|vergangene)[nrs]? (?:Woche|Monat|Jahr)\p{L}{0,2}|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|demain|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|hoy|ayer|mañana)(?!\p{L})|\p{Nd}\s?[年月日]/u,
  },
  {
    kind: 'attribution',
    pattern:
      /(?<!\p{L})(?:sagt|sagte|sagten|erklärte|erklärten|teilte|betonte|berichtet|berichtete|laut|zufolge|nach Angaben|hieß es|a déclaré|a dit|a affirmé|a annoncé|selon|d['’]après|dijo|dijeron|afirmó|declaró|anunció|según)(?!\p{L})|と(?:述べ|語|発表|話)/iu,
  },
  {
    kind: 'superlative',
    pattern:
      /(?<!\p{L})(?:größte|höchste|niedrigste|meiste|beste|schlechteste|älteste|jüngste|schnellste|erste|einzige)[nrs]?(?!\p{L})|(?<!\p{L})(?:(?:le|la|les) (?:plus|premier|première|seule?)|(?:el|la|los|las) (?:más|mayor|menor|mejor|primer|primera|únic[oa]))(?!\p{L})|最[大高多小低古新]|初めて/u,
  },
];
