import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress } from '../../treaty/progress.ts';
import { topWords } from '../words/dashboard-words.ts';
import { crossingOf, latestDepositSentence, type OrderedDeposit } from '../words/deposits.ts';
import { formatShortDate } from '../words/formats.ts';
import { type HeadlineFacts, headline, raceSentence } from '../words/headline.ts';
import { messageFor } from '../words/messages.ts';
import { Freshness } from './freshness.tsx';
import type { Frame } from './layout.tsx';
import { Linked } from './linked.tsx';
import { mailAddress } from './mail-address.ts';
import { Race } from './race.tsx';
import type { SignedOnly } from './who-is-next.tsx';

/** What the top of the dashboard shows. */
export interface TopModel extends HeadlineFacts {
  readonly frame: Frame;
  readonly progress: Progress;
  readonly today: CivilDate;
  /** The instant up to which the tracker had learned what the page says, as ISO text; null for now. */
  readonly knownAt: string | null;
  /** All instruments of consent up to the day, by date and name. */
  readonly deposits: readonly OrderedDeposit[];
  /** The days on which something happened until today, today included: the steps of the replay. */
  readonly steps: readonly CivilDate[];
  /** Longest ago first. */
  readonly signedOnly: readonly SignedOnly[];
}

/** The count, the race, the day, the latest deposit, the freshness, one thing to do. */
export function Top({ model }: { model: TopModel }) {
  const { progress, deposits } = model;
  return (
    <section class="top" aria-labelledby="headline">
      {model.knownAt && (
        <p class="note">
          <Linked text={topWords.knownAt(model.knownAt)} href={dayAddress(progress.asOf)} />
        </p>
      )}
      <h1 id="headline" data-redraw="headline">
        {headline(model.frame.treaty, model)}
      </h1>
      <p class="lead" data-redraw="lead">
        {raceSentence(model.frame.treaty, model)}
      </p>
      <Race deposits={deposits} threshold={progress.threshold} caption={crossingOf(progress, deposits)} />
      <div class="beside">
        <p class="latest" data-redraw="latest">
          {latestDepositSentence(deposits)}
        </p>
        <OneThing model={model} />
        <Freshness />
      </div>
      <div class="when">
        <Day model={model} />
        {/* The steps of the replay are what is known now. */}
        {model.knownAt === null && <Player model={model} />}
      </div>
    </section>
  );
}

/** The replay's slider and button; a script shows them, since without one they do nothing. */
function Player({ model: { frame, steps, progress } }: { model: TopModel }) {
  const at = Math.max(0, steps.filter((date) => date <= progress.asOf).length - 1);
  return (
    <div class="player-place">
      <fieldset class="player" data-replay="/replay.json" data-failed={topWords.replayFailed} hidden>
        <legend class="hidden">{topWords.player(frame.treaty)}</legend>
        <button type="button" data-play={topWords.play} data-pause={topWords.pause}>
          {topWords.play}
        </button>
        <input type="range" min={0} max={steps.length - 1} value={at} aria-label={topWords.stepOf} autocomplete="off" />
        <output>{formatShortDate(progress.asOf)}</output>
        <p class="hidden" role="status" />
      </fieldset>
    </div>
  );
}

function Day({ model: { steps, progress, today, knownAt } }: { model: TopModel }) {
  const previous = steps.filter((date) => date < progress.asOf).at(-1);
  const next = steps.find((date) => date > progress.asOf);
  return (
    <form class="day" action="/" method="get" data-redraw="day">
      <label for="date">{topWords.asOf}</label>
      <input type="date" id="date" name="date" value={progress.asOf} max={today} />
      {knownAt && <input type="hidden" name="known" value={knownAt} />}
      <button type="submit">{topWords.showDay}</button>
      <span class="steps">
        {previous && (
          <a href={dayAddress(previous, knownAt)} rel="prev" title={topWords.previousEvent}>
            ← <span class="hidden">{topWords.previousEvent}: </span>
            {formatShortDate(previous)}
          </a>
        )}
        {next && next < today && (
          <a href={dayAddress(next, knownAt)} rel="next" title={topWords.nextEvent}>
            <span class="hidden">{topWords.nextEvent}: </span>
            {formatShortDate(next)} →
          </a>
        )}
        {progress.asOf !== today && <a href="/">{topWords.today}</a>}
      </span>
    </form>
  );
}

function OneThing({ model: { frame, signedOnly, progress, today } }: { model: TopModel }) {
  const [first] = signedOnly.filter(({ note }) => note === null);
  if (first === undefined || progress.asOf !== today) return <div data-redraw="action" />;
  const message = messageFor(
    frame.treaty,
    { name: first.name, status: 'signed', signedOn: first.signedOn, depositedOn: null, toldDepositaryOn: null },
    progress.contractingStates,
  );
  return (
    <div class="action" data-redraw="action">
      <p>
        <strong>{topWords.oneThing}</strong> {topWords.signedAndNotRatified(first.name, first.daysAgo)}
      </p>
      <p>
        <a class="button" href={mailAddress(message)}>
          {topWords.writeTo(first.name)}
        </a>{' '}
        <a href={`/states/${first.slug}#say`}>{topWords.letter}</a> ·{' '}
        <a href="#next">
          {topWords.all(signedOnly.length)}
          <span class="hidden">{topWords.thatSigned}</span>
        </a>
      </p>
    </div>
  );
}

/** The dashboard as of a day, as it is known now or was at an instant. */
const dayAddress = (day: CivilDate, knownAt: string | null = null): string =>
  `/?${new URLSearchParams({ date: day, ...(knownAt !== null && { known: knownAt }) })}`;
