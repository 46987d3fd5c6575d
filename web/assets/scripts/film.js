// The film of the race: one view over the page. Its stage, its steps and every text of it come from one file; this script only plays it.

const panelsOf = (stage) =>
  [...stage.querySelectorAll('[data-panel]')].map((svg) => [
    svg.dataset.panel,
    { svg, clip: svg.querySelector('clipPath rect'), ends: [...svg.querySelectorAll('.end')] },
  ]);
const lastAt = (list, matches) => list.length - 1 - [...list].reverse().findIndex(matches);

/**
 * Builds the film from its file. `show` opens it at a chapter, `play` from the beginning, `leave` closes it. Each chapter that is reached is an entry of
 * the browser's history with `{ film: its number, depth: how many entries of the film there are by then }`.
 */
export function createFilm({ stage: markup, steps, chapters }) {
  const dialog = new DOMParser().parseFromString(markup, 'text/html').querySelector('dialog');
  document.body.append(document.adoptNode(dialog));
  const stage = dialog.querySelector('.stage');
  const find = (selector) => stage.querySelector(selector);
  const [day, figure, caption, range, toggle, speed] = ['.day', '.figure', '.caption', 'input', '[data-play]', 'select'].map(
    find,
  );
  const ticks = [...stage.querySelectorAll('.band .row rect')].filter((rect) => !rect.closest('.gate'));
  const kinds = ticks.map((rect) => rect.closest('g').classList[0]);
  const braces = [...stage.querySelectorAll('.band .brace')];
  const tiles = [...stage.querySelectorAll('[data-iso3]')];
  const panels = panelsOf(stage);
  const length = steps.at(-1).at;

  let time = 0;
  let step = -1;
  let chapter = -1;
  let frame = null;
  let previous = 0;

  const setClass = (element, name) => {
    if (element.getAttribute('class') !== name) element.setAttribute('class', name);
  };

  const drawStep = () => {
    const shown = steps[step];
    day.textContent = shown.day;
    figure.innerHTML = shown.figure;
    find('[data-open]').href = shown.address;
    for (const [at, rect] of ticks.entries()) {
      setClass(rect, at < shown.joined ? kinds[at] : at < shown.joined + shown.signed ? 'signed' : 'none');
    }
    for (const brace of braces) brace.toggleAttribute('hidden', brace.dataset.day > shown.date);
    const statuses = new Map(steps.slice(0, step + 1).flatMap(({ changed }) => changed));
    for (const tile of tiles) setClass(tile, statuses.get(tile.dataset.iso3) ?? 'none');
    for (const [name, { svg, ends }] of panels) {
      setClass(svg, name === shown.panel ? 'now' : 'other');
      for (const [at, end] of ends.entries()) {
        const [y, label, labelY] = shown[name].ends[at];
        const text = end.querySelector('text');
        text.textContent = label;
        text.setAttribute('y', labelY - y + 6);
      }
    }
  };

  /** The lines reach as far as the time does: between two days they go on level. */
  const drawLines = () => {
    const [shown, next] = [steps[step], steps[step + 1]];
    const part = next && time > next.from ? (time - next.from) / (next.at - next.from) : 0;
    for (const [name, { clip, ends }] of panels) {
      const x = shown[name].x + (part && (next[name].x - shown[name].x) * part);
      clip.setAttribute('width', x);
      for (const [at, end] of ends.entries()) end.setAttribute('transform', `translate(${x} ${shown[name].ends[at][0]})`);
    }
  };

  /** What is heard: a chapter when it is reached, and where the slider is when it is moved. */
  const arrive = (pushes) => {
    const { caption: text, step: at } = chapters[chapter];
    caption.textContent = text;
    if (!pushes) return;
    history.pushState({ film: chapter, depth: (history.state?.depth ?? 0) + 1 }, '', steps[at].address);
  };

  const show = (to, pushes = true) => {
    time = Math.max(0, Math.min(to, length));
    const reached = lastAt(steps, ({ at }) => at <= time);
    if (reached !== step) {
      step = reached;
      drawStep();
    }
    drawLines();
    range.value = time;
    const at = lastAt(chapters, (one) => one.step <= step);
    if (at !== chapter) {
      chapter = at;
      arrive(pushes);
    }
    if (frame === null) range.setAttribute('aria-valuetext', steps[step].text);
  };

  const pause = () => {
    cancelAnimationFrame(frame);
    frame = null;
    toggle.textContent = toggle.dataset.play;
  };
  const run = (now) => {
    const passed = Math.max(0, now - previous) * Number(speed.value);
    previous = now;
    frame = requestAnimationFrame(run);
    show(time + passed);
    if (time >= length) pause();
  };
  const play = () => {
    if (time >= length) show(0);
    toggle.textContent = toggle.dataset.pause;
    previous = performance.now();
    frame = requestAnimationFrame(run);
  };
  const goTo = (to, pushes) => {
    pause();
    show(to, pushes);
  };
  const timeOf = (number) => steps[chapters[Math.max(0, Math.min(number, chapters.length - 1))].step].at;

  toggle.addEventListener('click', () => (frame === null ? play() : pause()));
  range.addEventListener('input', () => goTo(Number(range.value), false));
  // The address follows when the slider is let go.
  range.addEventListener('change', () => arrive(true));
  const on = (name, act) => find(`[data-do="${name}"]`).addEventListener('click', act);
  on('next', () => goTo(timeOf(chapter + 1)));
  on('previous', () => goTo(timeOf(steps[step].at > timeOf(chapter) ? chapter : chapter - 1)));
  dialog.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || target.matches('select')) return;
    if (key === ' ' && !target.matches('button, a')) toggle.click();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      // Time runs from left to right, as on the charts, whichever way the words do.
      goTo(steps[Math.max(0, Math.min(step + (key === 'ArrowRight' ? 1 : -1), steps.length - 1))].at);
    } else return;
    event.preventDefault();
  });

  const full = find('[data-do="full"]');
  full.hidden = !document.fullscreenEnabled;
  on('full', () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
  on('close', () => dialog.close());
  // Escape closes a dialog by itself. The page is as it was, so the address is too.
  dialog.addEventListener('close', () => {
    pause();
    if (document.fullscreenElement) void document.exitFullscreen();
    if (history.state?.depth) history.go(-history.state.depth);
  });

  const open = () => {
    if (!dialog.open) dialog.showModal();
  };
  return {
    play() {
      open();
      step = -1;
      chapter = -1;
      show(0);
      play();
    },
    show(number) {
      open();
      goTo(timeOf(number), false);
    },
    leave() {
      if (dialog.open) dialog.close();
    },
  };
}
