import { type RuleCase, rulesOf, tabular } from '../rule';

/** How, where and at what an injury happened: never first, place and activity at the first encounter only (guidelines I.C.20). */
export const rules = [
  ...rulesOf(
    'cause',
    tabular('V00-Y09; guidelines I.C.20'),
    `
fall on stairs @trauma : {step|porch|stoop} = W10.8XX~ | W10.9XX~
fall from playground equipment @trauma : {slide} = W09.0XX~ | {swing} = W09.1XX~ | {monkey|jungle|climb} = W09.2XX~ | W09.8XX~
fall from bicycle @trauma : {street|road|traffic|car\\b} = V18.4XX~ | V18.0XX~
bicycle accident @trauma : {street|road|traffic} = V18.4XX~ | {car\\b|truck} = V13.4XX~ | V18.0XX~
fall from scooter @trauma : {electric|e-?scooter} = V00.841~ | V00.141~
fall from skateboard @trauma : V00.131~
fall from skates @trauma : {\\bice\\b} = V00.211~ | {in-?line|roller ?blad} = V00.111~ | V00.121~
fall from bed @trauma : W06.XXX~
fall on ice @trauma : W00.0XX~
fall from ladder @trauma : W11.XXX~
syncopal fall @trauma : W18.30X~
fall @trauma : {bicycl|\\bbike} & {street|road|traffic} = V18.4XX~ | {bicycl|\\bbike} = V18.0XX~ | {skateboard} = V00.131~ | {scooter} = V00.141~ | {\\bhorse} = V80.010~ | {ladder} = W11.XXX~ | {monkey bars|jungle gym|climb} = W09.2XX~ | {slide\\b} = W09.0XX~ | {\\bswings?\\b} = W09.1XX~ | {\\bbed\\b|bunk} = W06.XXX~ | {\\bice\\b|icy} = W00.0XX~ | {curb} = W10.1XX~ | {\\bstairs?\\b|\\bsteps?\\b|staircase} = W10.9XX~ | {tripp\\w*|slipp\\w*|stumbl\\w*} & {step|stairs|porch} = W10.8XX~ | {tripp\\w*|slipp\\w*|stumbl\\w*} & {hit|struck|against|onto|into} = W01.198~ | {tripp\\w*|slipp\\w*|stumbl\\w*} = W01.0XX~ | {shower|bathtub|\\btub\\b} = W18.2XX~ | {toilet} = W18.11X~ | {chair} = W07.XXX~ | {(off|from|out of)( \\w+){0,2} (couch|sofa|table|counter|desk|recliner|changing table)} = W08.XXX~ | {pool} = W16.012~ | {coffee table|table|counter|furniture} = W01.190~ | ?W19.XXX~
motor vehicle collision @trauma : {driver|driving} = V49.40X~ | {passenger} = V49.50X~ | V89.2XX~
motorcycle accident @trauma : V29.99X~
pedestrian struck @trauma : V03.90X~
assault @trauma : {punch\\w*|fist|fight|brawl|kicked} = Y04.0XX~ | Y09
struck by ball @trauma : {baseball} = W21.03X~ | {softball} = W21.07X~ | {basketball} = W21.05X~ | {soccer} = W21.02X~ | {golf} = W21.04X~ | {volleyball} = W21.06X~ | {football} = W21.01X~ | {puck} = W21.220~ | W21.00X~
struck by person @trauma : {kick} = W50.1XX~ | {collid|bump|ran into} = W51.XXX~ | W50.0XX~
sports injury @trauma : {elbow|head.?butt|knee|hit by} = W50.0XX~ | {puck} = W21.220~ | {hockey stick|high stick} = W21.210~ | {\\bbat\\b} = W21.11X~ | W21.9XX~
struck by object @trauma : {\\bbat\\b} = W21.11X~ | {\\b(fell|fall|falling)\\b} = none | [\\b(fell|slipped|tripped|stumbled)\\b[^.;\\n]{0,60}\\b(hit|hitting|struck|striking)] = none | {door} = W22.09X~ | {swing} = W22.8XX~ | W22.8XX~
animal bite @trauma : {cat\\b} = W55.01X~ | {dog} = W54.0XX~ | W54.0XX~
gunshot wound @trauma : {self} = X74.9XX~ | {assault} = X95.9XX~ | W34.00X~
chewing injury @trauma : none
bit lip @trauma : none
seizure injury @trauma : none
work injury !activity @trauma : Y99.0
`,
  ),
  ...rulesOf(
    'place',
    tabular('Y92; guidelines I.C.20.b'),
    `
playground @trauma : {school} = Y92.219 | {park} = Y92.830 | Y92.838
school @trauma : {elementary} = Y92.211 | {middle} = Y92.212 | {high school} = Y92.213 | {college|university} = Y92.214 | Y92.219
home @trauma : {driveway} = Y92.014 | {kitchen} = Y92.000 | {bathroom|bathtub|shower} = Y92.002 | {bedroom} = Y92.003 | {yard|garden} = Y92.007 | Y92.009
street @trauma : {sidewalk} = Y92.480 | {parking} = Y92.481 | Y92.410
`,
  ),
];

export const cases: readonly RuleCase[] = [
  {
    note: 'Fell off skateboard today. #8 crown fracture.',
    cdt: 'D2331',
    tooth: '8',
    codes: ['S02.5XXA', 'V00.131A'],
    not: ['W19.XXXA'],
  },
  {
    note: '3 yo fell off the couch today, hit the coffee table. #E intruded.',
    cdt: 'D7111',
    tooth: 'E',
    codes: ['S03.2XXA', 'W08.XXXA'],
    not: ['W22.8XXA', 'W01.190A'],
  },
  { note: 'Hit by a baseball at practice. #9 avulsion, replanted.', cdt: 'D7270', tooth: '9', codes: ['S03.2XXA', 'W21.03XA'] },
];
