/** English words that say little by themselves. They are looked for only where a query has no other. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being between both but by can cannot could did do does doing done down during each either ' +
    'else few for from further get gets got had has have having he her here hers him his how i if in into is it its itself just let like many may me might more most much must my no nor ' +
    'not now of off on once one only or other our out over own per same she should so some such than that the their them then there these they this those through to too ' +
    'under until up us use used uses using very via was we were what when where whether which while who whom whose why will with within without would you your'
  ).split(' '),
);
