// Draws each chart from the table that stands below it, once it comes near the view. Without this script the page is whole.
const instant = (date) => Date.parse(`${date}T00:00:00Z`);
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const sectionOf = (place) => place.closest('section.chart');
const factsOf = (place) => sectionOf(place).querySelector('[data-chart-facts]').dataset;
const tableOf = (place) => {
  const table = sectionOf(place).querySelector('table');
  return {
    columns: [...table.querySelectorAll('thead th')].slice(1).map((cell) => cell.textContent),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => ({
      label: row.querySelector('time')?.dateTime ?? row.querySelector('th').textContent.trim(),
      words: [...row.children].map((cell) => cell.textContent.trim()),
      values: [...row.querySelectorAll('td')].map((cell) => Number(cell.querySelector('data')?.value ?? cell.textContent)),
    })),
  };
};

/** The first of January of every year, or of every second or third when there are many. */
const yearsBetween = (from, to) => {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const step = Math.ceil((last - first + 1) / 7) || 1;
  const ticks = [];
  for (let year = first; year <= last; year += step) ticks.push({ value: Date.UTC(year, 0, 1) });
  return ticks;
};

/** The line at the threshold and the two days, with their words beside them. */
const markers = (facts) => ({
  id: 'markers',
  afterDatasetsDraw({ ctx, chartArea: area, scales: { x, y } }) {
    ctx.save();
    ctx.font = '12px system-ui, sans-serif';
    ctx.fillStyle = colour('--ink');
    ctx.strokeStyle = colour('--quiet');
    ctx.setLineDash([4, 4]);
    const line = (x1, y1, x2, y2) => {
      ctx.beginPath();
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
      ctx.stroke();
    };
    const threshold = y.getPixelForValue(Number(facts.threshold));
    line(area.left, threshold, area.right, threshold);
    ctx.textAlign = 'right';
    ctx.fillText(facts.thresholdWord, area.right - 4, threshold - 6);
    ctx.textAlign = 'left';
    const days = [
      [facts.crossed, facts.crossedWord, 26],
      [facts.inForce, facts.inForceWord, 10],
    ]
      .filter(([date]) => date && instant(date) <= x.max)
      .map(([date, word, offset]) => ({ word, at: x.getPixelForValue(instant(date)), bottom: area.bottom - offset }));
    for (const { at } of days) line(at, area.top, at, area.bottom);
    // The two days lie so close that the word of the one would be crossed by the line of the other.
    for (const { word, at, bottom } of days) {
      const { width } = ctx.measureText(word);
      const left = at + 6 + width > area.right ? at - 6 - width : at + 6;
      ctx.fillStyle = colour('--paper');
      ctx.fillRect(left - 2, bottom - 11, width + 4, 14);
      ctx.fillStyle = colour('--ink');
      ctx.fillText(word, left, bottom);
    }
    ctx.restore();
  },
});

const text = () => ({ color: colour('--ink'), font: { size: 12 } });
const common = (boxHeight) => ({
  animation: false,
  maintainAspectRatio: false,
  plugins: { legend: { position: 'bottom', labels: { ...text(), boxHeight, boxWidth: 24 } } },
});
const bars = (rows, datasets, options) => ({
  type: 'bar',
  data: { labels: rows.map(({ label }) => label), datasets },
  options: { ...common(10), ...options },
});

/** Totals by day as steps. While a replay moves, its steps are drawn on the axis of the whole life. */
function cumulative(place, replay) {
  const { columns, rows } = tableOf(place);
  const table = rows.map(({ label, values, words }) => ({ date: label, day: words[0], values }));
  const facts = replay ? { ...factsOf(place), ...replay.dates } : factsOf(place);
  // The lines end where the knowledge ends, which may be before the day shown.
  const known = replay ? replay.knownUntil : { date: facts.knownUntil, day: facts.knownUntilWord };
  const steps = replay ? replay.steps.map(({ date, day, totals }) => ({ date, day, values: totals })) : table;
  const points = steps.filter(({ date }) => date <= known.date);
  const last = points.at(-1);
  const ends = last && last.date < known.date && (!replay || points.length < steps.length);
  const drawn = ends ? [...points, { ...last, ...known }] : points;
  const looks = [
    { borderColor: colour('--signed'), borderDash: [6, 3] },
    { borderColor: colour('--party'), borderDash: [] },
    { borderColor: colour('--none'), borderDash: [2, 2] },
  ];
  const options = common(2);
  return {
    type: 'line',
    data: {
      datasets: columns.map((label, at) => ({
        label,
        data: drawn.map(({ date, values }) => ({ x: instant(date), y: values[at] })),
        backgroundColor: 'transparent',
        borderWidth: 2,
        pointRadius: 0,
        pointHitRadius: 12,
        stepped: true,
        ...looks[at],
      })),
    },
    options: {
      ...options,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: instant(facts.opened),
          max: instant(replay ? replay.until : facts.asOf),
          afterBuildTicks: (axis) => {
            axis.ticks = yearsBetween(axis.min, axis.max);
          },
          ticks: { ...text(), maxRotation: 0, callback: (value) => new Date(value).getUTCFullYear() },
          grid: { display: false },
        },
        y: { beginAtZero: true, suggestedMax: replay ? replay.most : 60, ticks: text(), grid: { color: colour('--line') } },
      },
      plugins: { ...options.plugins, tooltip: { callbacks: { title: ([item]) => (item ? drawn[item.dataIndex].day : '') } } },
    },
    plugins: [markers(facts)],
  };
}

/** Instruments of each year: those that count toward the threshold and the others, one on the other. */
function yearly(place) {
  const { columns, rows } = tableOf(place);
  const looks = [
    { backgroundColor: colour('--party') },
    { backgroundColor: 'transparent', borderColor: colour('--party'), borderWidth: 2 },
  ];
  const datasets = columns.slice(0, -1).map((label, at) => ({ label, data: rows.map(({ values }) => values[at]), ...looks[at] }));
  return bars(rows, datasets, {
    scales: {
      x: { stacked: true, ticks: text(), grid: { display: false } },
      y: { stacked: true, beginAtZero: true, ticks: { ...text(), precision: 0 }, grid: { color: colour('--line') } },
    },
  });
}

/** What each bar stands for, with its base, beyond its end or, where there is no room, within it. */
const bases = (rows) => ({
  id: 'bases',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea: area } = chart;
    ctx.save();
    ctx.font = '12px system-ui, sans-serif';
    ctx.textBaseline = 'middle';
    for (const [at, bar] of chart.getDatasetMeta(0).data.entries()) {
      const [, words] = rows[at].words;
      const within = bar.x + 6 + ctx.measureText(words).width > area.right;
      ctx.textAlign = within ? 'right' : 'left';
      ctx.fillStyle = colour(within ? '--on-party' : '--ink');
      ctx.fillText(words, bar.x + (within ? -6 : 6), bar.y);
    }
    ctx.restore();
  },
});

/** The share of each region, as bars to a hundred per cent. */
function regions(place) {
  const { columns, rows } = tableOf(place);
  const datasets = [{ label: columns[1], data: rows.map(({ values }) => values[1]), backgroundColor: colour('--party') }];
  const options = {
    indexAxis: 'y',
    scales: {
      x: { min: 0, max: 100, ticks: { ...text(), callback: (value) => `${value}%` }, grid: { color: colour('--line') } },
      y: { ticks: text(), grid: { display: false } },
    },
    plugins: { legend: { display: false } },
  };
  return { ...bars(rows, datasets, options), plugins: [bases(rows)] };
}

const KINDS = { cumulative, yearly, regions };

const loadLibrary = () =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('chart-library.js', import.meta.url);
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** Watches the charts; answers a function that draws them anew, given the replay's steps or null for the tables of the page. */
export function startCharts() {
  const places = [...document.querySelectorAll('.drawing[data-chart]')];
  const charts = new Map();
  let library = null;
  let replay = null;

  const draw = (place) => {
    const { type, data, options, plugins } = KINDS[place.dataset.chart](place, replay);
    const chart = charts.get(place);
    if (chart) {
      Object.assign(chart, { data, options });
      chart.config.plugins = plugins;
      chart.update('none');
      return;
    }
    const canvas = document.createElement('canvas');
    place.replaceChildren(canvas);
    charts.set(place, new window.Chart(canvas, { type, data, options, plugins }));
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        library ??= loadLibrary();
        library.then(
          () => draw(target),
          () => {
            // The table is the content: it takes the drawing's place.
            for (const place of places) {
              place.classList.remove('reserved');
              sectionOf(place).querySelector('details').open = true;
            }
          },
        );
      }
    },
    { rootMargin: '400px' },
  );
  for (const place of places) {
    place.classList.add('reserved');
    sectionOf(place).querySelector('details').open = false;
    observer.observe(place);
  }

  const redrawAll = () => {
    for (const [place, chart] of [...charts]) {
      if (replay && place.dataset.chart !== 'cumulative') continue;
      // Markers and colours are read anew with the chart.
      chart.destroy();
      charts.delete(place);
      draw(place);
    }
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redrawAll);
  return (steps) => {
    replay = steps;
    redrawAll();
  };
}
