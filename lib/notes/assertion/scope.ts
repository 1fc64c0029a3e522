import { between, type Place } from './place';
import type { TriggerKind } from './trigger-words';
import type { Trigger } from './triggers';

/** Words that end the scope of a negation or of a relative. */
const stopWords =
  /^(but|however|although|though|except|apart from|aside from|other than|secondary to|due to|because|because of|since|until|yet|still|whereas|while|presents with|presented with|positive|positive for|pos for|\(\+\) for|\+ for|admits|admits to|endorses|endorsed|acknowledges|affirms|does report|does note|and he|and she|and is|and has|complains of|complaining of|c\/o|reports|reported|states|stated|did have|does have|has|have|shows|showed|reveals|revealed|now|today)$/;
/** Words that end the scope of a possibility, a condition or a plan. */
const softStops =
  /^(but|however|although|though|presents with|presented with|positive for|complains of|c\/o|reports|denies|did have|now|today)$/;
/** Words that end the scope of the past. */
const pastStops =
  /^(with|w\/|but|however|although|presents with|presented with|presents|presented|positive for|complains of|c\/o|reports|now|today|shows|reveals|due to|d\/t|secondary to|because|because of)$/;

/** The nearest trigger in front of the mention that governs it. */
export function lastBefore(place: Place, kind: TriggerKind, reach: number, commas: boolean): Trigger | null {
  for (const trigger of [...place.triggers].reverse()) {
    if (trigger.kind === kind && trigger.to <= place.from && reaches(place, trigger, reach, commas, kind)) return trigger;
  }
  return null;
}

/** A trigger behind the mention, with at most `reach` tokens and no comma between. */
export function firstAfter(place: Place, kind: TriggerKind, reach: number): Trigger | null {
  for (const trigger of place.triggers) {
    if (trigger.kind !== kind || trigger.from < place.to || trigger.from - place.to > reach) continue;
    // `OSA: suspected`
    const open = place.tokens[place.to]?.low === ':' ? place.to + 1 : place.to;
    if (between(place, open, trigger.from, /^[,;:()]$/)) continue;
    const stopped = place.triggers.some(
      (other) =>
        other.kind === 'stop' && other.from >= place.to && other.to <= trigger.from && !/^(has|have|is|noted)$/.test(other.words),
    );
    if (!stopped) return trigger;
  }
  return null;
}

/** Whether a trigger in front of the mention governs it: near enough, and nothing between that ends its scope. */
export function reaches(
  place: Place,
  trigger: Trigger,
  reach: number,
  commas: boolean,
  kind: TriggerKind = trigger.kind,
): boolean {
  if (place.from - trigger.to > reach) return false;
  const negates = kind.startsWith('negation');
  if (negates && isPseudo(place, trigger)) return false;
  // `Smoking: never  Alcohol: social`: the answer of one item says nothing of the next.
  if (negates && place.tokens[trigger.from - 1]?.low === ':' && /\s{2}|\t/.test(gapBehind(place, trigger.to - 1))) return false;
  for (let i = trigger.to; i < place.from; i++) {
    const low = place.tokens[i]?.low ?? '';
    if (low === ':' && i === trigger.to && kind === 'negation-strong') continue;
    if (low === ':' && kind !== 'planned' && kind !== 'conditional' && kind !== 'possible') return false;
    if (low === ',' && !commas) return false;
    // Positive evidence in a list ends a negation: a tooth number, a measure, a plus.
    if (negates && (low === '#' || /^\++$|^\(\+\)$/.test(low))) return false;
  }
  const ends = negates || kind === 'family' ? stopWords : kind === 'historical' ? pastStops : softStops;
  return !place.triggers.some(
    (stop) =>
      stop.kind === 'stop' &&
      stop.from >= trigger.to &&
      stop.to <= place.from &&
      ends.test(stop.words) &&
      !joinsTreatment(place, stop),
  );
}

/** Whether a trigger is part of words that only look like a negation. */
export const isPseudo = (place: Place, trigger: Trigger): boolean =>
  place.triggers.some((pseudo) => pseudo.kind === 'pseudo' && pseudo.from <= trigger.from && pseudo.to >= trigger.to);

/** "treated with": the `with` goes on to the treatment. */
const joinsTreatment = (place: Place, stop: Trigger) =>
  /^(with|w\/)$/.test(stop.words) && /^(treated|tx'd|managed|tried|therapy)$/.test(place.tokens[stop.from - 1]?.low ?? '');

const gapBehind = (place: Place, index: number) =>
  place.text.slice(place.tokens[index]?.end ?? 0, place.tokens[index + 1]?.start ?? 0);
