// The replay: a slider and a play button over the steps of the treaty's life. While it moves, the counter, the race, the tiles and the
// chart follow from one file of steps whose every word the server wrote; when it rests, the rest of the page is asked for as of that day.
import { redraw } from './redraw.js';

/** Milliseconds that a step is shown while playing. */
const PACE = 320;

export function startReplay({ onDay }) {
  const player = document.querySelector('[data-replay]');
  if (!player) return;
  const range = player.querySelector('input');
  const button = player.querySelector('button');
  const label = player.querySelector('output');
  const said = player.querySelector('[role="status"]');
  let life = null;
  let playing = null;

  const load = async () => {
    if (life) return life;
    const response = await fetch(player.dataset.replay);
    if (!response.ok) throw new Error(`The site answered with the status ${response.status}.`);
    life = await response.json();
    return life;
  };

  const fail = () => {
    pause();
    said.textContent = player.dataset.failed;
  };

  const draw = (index) => {
    const step = life.steps[index];
    range.value = String(index);
    range.setAttribute('aria-valuetext', step.summary);
    label.textContent = step.day;
    document.querySelector('#headline').textContent = step.headline;
    document.querySelector('.top .lead').textContent = step.lead;
    document.querySelector('.latest').textContent = step.latest ?? '';
    drawRace(step);
    drawTiles(index);
    document.documentElement.classList.add('replaying');
    onDay({
      steps: life.steps.slice(0, index + 1),
      until: life.steps.at(-1).date,
      knownUntil: life.knownUntil,
      most: Math.max(...life.steps.at(-1).totals),
      dates: step.dates,
    });
  };

  const drawRace = (step) => {
    const race = document.querySelector('.race');
    if (!race) return;
    const lists = ['first', 'later'].map((name) => {
      const list = document.createElement('ol');
      list.className = name;
      const marks = life.race[name].filter((mark) => name === 'first' || mark.date <= step.date);
      list.append(
        ...marks.map((mark, at) => {
          const item = document.createElement('li');
          const filled = mark.date !== null && mark.date <= step.date;
          const sameDay = filled && at > 0 && marks[at - 1].date === mark.date;
          item.className = filled ? `mark filled${sameDay ? ' same-day' : ''}` : 'mark empty';
          if (filled) item.title = mark.title;
          if (mark.scale) item.dataset.scale = mark.scale;
          return item;
        }),
      );
      return list;
    });
    const caption = document.createElement('figcaption');
    caption.textContent = step.caption ?? '';
    race.replaceChildren(...lists, caption);
  };

  const drawTiles = (index) => {
    const statuses = new Map();
    for (const { changed } of life.steps.slice(0, index + 1)) for (const [iso3, status] of changed) statuses.set(iso3, status);
    const counts = {};
    for (const tile of document.querySelectorAll('.tile[data-iso3]')) {
      const status = statuses.get(tile.dataset.iso3) ?? 'none';
      const { word, mark } = life.statuses[status];
      counts[status] = (counts[status] ?? 0) + 1;
      tile.className = `tile ${status}`;
      tile.title = `${tile.dataset.name}: ${word}`;
      tile.querySelector('.hidden').textContent = tile.title;
      tile.querySelector('.mark').textContent = mark;
    }
    for (const count of document.querySelectorAll('[data-count-of]')) count.textContent = counts[count.dataset.countOf] ?? 0;
  };

  /** Lets the whole page follow to the day at which the replay rests, and the address with it. */
  const rest = async (address) => {
    const drawn = await redraw(address);
    if (!drawn) return;
    history.replaceState(null, '', address);
    document.documentElement.classList.remove('replaying');
    onDay(null);
  };

  const restAt = (index) => rest(life.steps[index].address).catch(fail);

  function pause() {
    clearInterval(playing);
    playing = null;
    button.textContent = button.dataset.play;
  }

  const play = () => {
    let index = Number(range.value) >= life.steps.length - 1 ? 0 : Number(range.value);
    button.textContent = button.dataset.pause;
    draw(index);
    playing = setInterval(() => {
      index += 1;
      draw(index);
      if (index < life.steps.length - 1) return;
      pause();
      void restAt(index);
    }, PACE);
  };

  button.addEventListener('click', () => {
    said.textContent = '';
    if (playing === null) load().then(play).catch(fail);
    else {
      pause();
      void restAt(Number(range.value));
    }
  });
  range.addEventListener('input', () => {
    said.textContent = '';
    const wanted = Number(range.value);
    pause();
    load()
      .then(() => Number(range.value) === wanted && draw(wanted))
      .catch(fail);
  });
  range.addEventListener('change', () => {
    load()
      .then(() => restAt(Number(range.value)))
      .catch(fail);
  });
  // Playing is motion that goes on by itself; who asked for less of it has the slider and the links from event to event.
  button.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
  player.hidden = false;
}
