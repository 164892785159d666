/** Words for numbers, scales, units and currencies, with what they are worth. Data, lower case. */

const pairs = (text: string): [string, number][] =>
  text.split(' ').map((pair) => {
    const [word = '', value = '0'] = pair.split('=');
    return [word, Number(value)];
  });
const table = (text: string): ReadonlyMap<string, number> => new Map(pairs(text));

/** Words that add up below a hundred. */
export const SMALL_NUMBERS = table(
  'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
);
export const ORDINAL_WORDS = table(
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
);
/** Scale words, several languages' and the wires' short forms. */
export const SCALES = table(
  'hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 lakh=1e5 crore=1e7 k=1e3 mn=1e6 mln=1e6 mm=1e6 bn=1e9 bln=1e9 tn=1e12 trn=1e12 mio=1e6 millionen=1e6 mrd=1e9 milliarden=1e9 milliards=1e9 millones=1e6 millions=1e6 billions=1e9 thousands=1e3',
);
/** One letter is a scale only behind a currency ("$35m", "£2b"). */
export const MONEY_SCALES = table('m=1e6 b=1e9 t=1e12');
export const COUNT_WORDS = table('dozen=12 couple=2 pair=2 half=0.5 quarter=0.25 score=20');

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₹', 'rupee'],
  ['₽', 'rouble'],
]);

/** What stands behind a figure, by the unit that it names. Units of one kind of thing are told apart: days are no weeks. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  (
    '%=percent percent=percent percentage=percent pct=percent prozent=percent percents=percent ' +
    'bps=basis bp=basis dollars=dollar dollar=dollar usd=dollar bucks=dollar euros=euro euro=euro eur=euro ' +
    'pounds=pound quid=pound gbp=pound yen=yen won=won rupees=rupee roubles=rouble rubles=rouble francs=franc chf=franc ' +
    'crown=crown crowns=crown krona=crown kronor=crown kroner=crown krone=crown sek=crown nok=crown dkk=crown ' +
    'peso=peso pesos=peso yuan=yuan renminbi=yuan rand=rand shekel=shekel shekels=shekel lira=lira liras=lira dirham=dirham dirhams=dirham reais=real zloty=zloty forint=forint baht=baht ringgit=ringgit rupiah=rupiah rupee=rupee rouble=rouble ruble=rouble ' +
    'cents=cent cent=cent pence=penny ' +
    'year=year years=year yr=year yrs=year month=month months=month week=week weeks=week day=day days=day ' +
    'hour=hour hours=hour hr=hour hrs=hour minute=minute minutes=minute min=minute mins=minute second=second seconds=second ' +
    'km=kilometre kilometre=kilometre kilometres=kilometre kilometer=kilometre kilometers=kilometre ' +
    'mile=mile miles=mile metre=metre metres=metre meter=metre meters=metre ' +
    'ft=foot foot=foot feet=foot inch=inch inches=inch cm=centimetre mm=millimetre ' +
    'kg=kilogram kilogram=kilogram kilograms=kilogram lb=weight-pound lbs=weight-pound ' +
    'tonne=tonne tonnes=tonne ton=tonne tons=tonne mph=mph kph=kph acre=acre acres=acre hectares=hectare'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
