import { create } from 'qrcode';
import { actToJoin, effectOfDeposit, reasonsToJoin } from '../words/brief.ts';
import { citedSource } from '../words/freshness.ts';
import { groupOf, letterTo, purposeOf, voteCode } from '../words/letters.ts';
import { stateSentence } from '../words/state-sentence.ts';
import { type MessageKey, stateNamed, translatorFor, type Values } from '../words/translator.ts';
import { noteText, siteName, treatyTitle } from '../words/treaty-words.ts';
import { Band, BandLegend } from './band.tsx';
import { useFigureSources, useTranslator } from './frame-of-page.ts';
import { renderPage } from './layout.tsx';
import { addresseeOf, type StateModel } from './state.tsx';
import { DotSeparated, StatusLabel } from './text.tsx';

export interface BriefModel extends StateModel {
  /** The absolute permanent address of what the brief says. */
  readonly permanentAddress: string;
}

/** How many States to encourage are named. */
const MOST_NAMED = 24;

/** One State on one sheet of A4 in black and white, to hand to a minister: its place, two reasons, three steps, the letter. */
export function renderBrief(model: BriefModel): string {
  const { frame, state, standing, asOf, today, knownAt, notes } = model;
  const { iso3, slug } = state;
  const t = translatorFor(frame.locale, frame.treaty);
  const values = { state: stateNamed(iso3) };
  const now = asOf === today && knownAt === null;
  return renderPage({
    frame,
    title: t('brief.title', values),
    description: t('brief.description', values),
    feed: { state: iso3 },
    script: 'brief',
    children: (
      <article class="brief">
        <p class="brief-controls">
          <a href={`/states/${slug}`}>{t('brief.back', values)}</a>{' '}
          {/* A script shows the button: without one the browser's own menu prints. */}
          <button type="button" data-print="" hidden>
            {t('brief.print')}
          </button>
        </p>
        <header>
          <p class="kicker">
            <DotSeparated>
              {treatyTitle(t)}
              {t.format.date(asOf)}
            </DotSeparated>
          </p>
          <h1>{t.nameOf(stateNamed(iso3)).name}</h1>
          <Band model={model.band} marked={iso3} links={false} />
          <BandLegend model={model.band} />
          <p class="lead">{stateSentence(t, standing)}</p>
          {notes.map((note) => (
            <p key={note.date}>{noteText(t, note.id)}</p>
          ))}
          {!now && <p>{t('brief.not-now', { day: asOf })}</p>}
        </header>
        {purposeOf(standing.status) === 'thank' ? <Thanks model={model} /> : <ReasonsAndSteps model={model} />}
        {now && <Letter model={model} />}
        <Source model={model} />
      </article>
    ),
  });
}

const dayOf = ({ joined, band, inForce }: BriefModel) => ({ joined, universe: band.ticks.length, inForce });

function ReasonsAndSteps({ model }: { model: BriefModel }) {
  const t = useTranslator();
  const addressee = addresseeOf(model);
  const day = dayOf(model);
  const act = actToJoin(t, addressee, day);
  const effect = effectOfDeposit(t, addressee, day);
  return (
    <div class="columns">
      <section aria-labelledby="reasons">
        <h2 id="reasons">{t('brief.reasons.heading', { act })}</h2>
        <ul>
          {reasonsToJoin(t, addressee, day, model.asOf).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{t('brief.steps.heading', { act })}</h2>
        <ol>
          <li>
            <Strong id="brief.step.authority" values={{ act }} />
          </li>
          <li>
            <Strong id="brief.step.instrument" values={{ act }} />
          </li>
          <li>
            <Strong id="brief.step.deposit" values={{ act }} />
            {act !== 'signature' && t.format.marks.gap + effect}
          </li>
        </ol>
        <p>
          <small>{t('brief.steps.source')}</small>
        </p>
      </section>
    </div>
  );
}

const Strong = ({ id, values }: { id: MessageKey; values: Values }) => (
  <>{useTranslator().pieces(id, { strong: (content) => <strong>{content}</strong> }, values)}</>
);

function Thanks({ model }: { model: BriefModel }) {
  const t = useTranslator();
  const { state, standing, vote, peers, joined, band } = model;
  const universe = band.ticks.length;
  const rest = universe - joined;
  const missing = peers?.members.filter(({ status }) => purposeOf(status) !== 'thank') ?? [];
  return (
    <div class="columns">
      <section aria-labelledby="thanks">
        <h2 id="thanks">{t('brief.thanks.heading')}</h2>
        <p>
          {t('brief.thanks.record', {
            ...{ state: stateNamed(state.iso3), vote: voteCode(t, state.iso3, vote), voted: t.treaty.vote?.date ?? '' },
            ...{ deposited: standing.consent?.depositedOn ?? '', joined, universe },
          })}
        </p>
      </section>
      <section aria-labelledby="encourage">
        <h2 id="encourage">{t('brief.encourage.heading')}</h2>
        <p>
          {peers
            ? t('brief.encourage.peers', { missing: missing.length, group: groupOf(peers), rest, universe })
            : t('brief.encourage.world', { rest, universe })}
        </p>
        <ul class="encourage">
          {missing.slice(0, MOST_NAMED).map(({ iso3, status }) => (
            <li key={iso3}>
              {t.nameOf(stateNamed(iso3)).name} <StatusLabel status={status} />
            </li>
          ))}
          {missing.length > MOST_NAMED && <li>{t('brief.encourage.more', { count: missing.length - MOST_NAMED })}</li>}
        </ul>
      </section>
    </div>
  );
}

/** The letter as it is printed: room for a signature in place of what the sender adds on the screen. */
function Letter({ model }: { model: BriefModel }) {
  const t = useTranslator();
  const { to, paragraphs } = letterTo(t, addresseeOf(model), dayOf(model));
  return (
    <section class="letter" aria-labelledby="letter">
      <h2 id="letter">{t('brief.letter.heading')}</h2>
      <p class="to">{to}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="sign" />
    </section>
  );
}

function Source({ model: { actions, permanentAddress, asOf } }: { model: BriefModel }) {
  const t = useTranslator();
  const record = citedSource(
    t,
    useFigureSources(),
    actions.map(({ evidence }) => evidence ?? null),
  );
  return (
    <footer>
      <QrCode address={permanentAddress} />
      <p>
        {t('brief.source', { record, site: siteName(t), day: asOf })}
        <br />
        <a href={permanentAddress}>{permanentAddress}</a>
      </p>
    </footer>
  );
}

function QrCode({ address }: { address: string }) {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data].flatMap((module, at) => (module ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={useTranslator()('brief.qr', { address })}>
      <path d={dark.join('')} />
    </svg>
  );
}
