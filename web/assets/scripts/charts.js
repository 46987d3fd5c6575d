// Draws the charts with chart.js from the models that the page carries, texts included. The tables below them hold the same without this script.
const root = document.documentElement;
const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();
const font = (weight = 400) => ({ family: getComputedStyle(document.body).fontFamily, size: 13, weight });
const canvasFont = (weight = 400) => `${weight} 13px ${getComputedStyle(document.body).fontFamily}`;
const DAY = 86_400_000;

/** Where one reads from right to left, so do words and bars; time does not. */
const isMirrored = getComputedStyle(root).direction === 'rtl';

/** What the axes and the tooltip look like. */
const ticks = () => ({ color: colour('--quiet'), font: font() });
const grid = () => ({ color: colour('--line'), drawTicks: false });
const base = () => ({
  animation: false,
  // Numbers are written as on the page, not as the browser would.
  locale: `${root.lang}-u-nu-latn`,
  maintainAspectRatio: false,
  plugins: {
    tooltip: {
      backgroundColor: colour('--paper'),
      borderColor: colour('--quiet'),
      borderWidth: 1,
      bodyColor: colour('--ink'),
      bodyFont: font(),
      cornerRadius: 2,
      displayColors: false,
      padding: 8,
      rtl: isMirrored,
      textDirection: root.dir || 'ltr',
      titleColor: colour('--ink'),
      titleFont: font(600),
    },
  },
});

/** Writes a text within the canvas; `over` lines, on paper so that none crosses it. */
function write(ctx, text, x, y, { align = 'left', weight = 400, ink = '--ink', over = false } = {}) {
  ctx.save();
  ctx.font = canvasFont(weight);
  ctx.direction = root.dir || 'ltr';
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const { width } = ctx.measureText(text);
  const start = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  const left = Math.max(0, Math.min(start, ctx.canvas.clientWidth - width));
  if (over) {
    ctx.fillStyle = colour('--paper');
    ctx.fillRect(left - 2, y - 8, width + 4, 16);
  }
  ctx.fillStyle = colour(ink);
  ctx.fillText(text, left, y);
  ctx.restore();
}

function rule(ctx, x1, y1, x2, y2, ink, dash = []) {
  ctx.save();
  ctx.strokeStyle = colour(ink);
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

const LOOKS = { signed: { ink: '--signed', borderDash: [6, 3] }, joined: { ink: '--party', borderDash: [] } };

/** What stands on a chart of totals: the threshold, named days, the ends of the lines with their totals, and grey where nothing is known. */
const annotations = (model) => ({
  id: 'annotations',
  beforeDatasetsDraw({ ctx, chartArea: area, scales: { x, y } }) {
    const until = x.getPixelForValue(model.until);
    ctx.save();
    ctx.globalAlpha = 0.4;
    ctx.fillStyle = colour('--line');
    ctx.fillRect(until, area.top, area.right - until, area.bottom - area.top);
    ctx.restore();
    const needed = y.getPixelForValue(model.threshold);
    rule(ctx, area.left, needed, area.right, needed, '--ink', [4, 4]);
  },
  afterDatasetsDraw({ ctx, chartArea: area, scales: { x, y } }) {
    const { lines, named, marks, days } = model;
    const reached = lines.some(({ points }) => points.at(-1)[1] >= model.threshold);
    // On the side where no line is: before the threshold is reached, at the end.
    const needed = y.getPixelForValue(model.threshold) - 10;
    if (days > LONG || !reached) write(ctx, model.needed, area.right - 4, needed, { align: 'right' });
    else write(ctx, model.needed, area.left + 4, needed);
    for (const { date, label } of marks) {
      const at = x.getPixelForValue((Date.parse(date) - Date.parse(model.from)) / DAY);
      rule(ctx, at, area.top, at, area.bottom, '--quiet', [2, 2]);
      write(ctx, label, at - 4, area.bottom - 12, { align: 'right', over: true });
    }
    for (const { day, total, label } of named) {
      write(ctx, label, x.getPixelForValue(day) - 6, y.getPixelForValue(total) + 8, { align: 'right', weight: 600, over: true });
    }
    const at = x.getPixelForValue(model.until);
    let lowest = -Infinity;
    for (const { is, points, end } of [...lines].sort((a, b) => b.points.at(-1)[1] - a.points.at(-1)[1])) {
      const { ink } = LOOKS[is];
      const total = y.getPixelForValue(points.at(-1)[1]);
      lowest = Math.max(total, lowest + 16);
      ctx.font = canvasFont(600);
      const fits = at + 8 + ctx.measureText(end).width <= ctx.canvas.clientWidth;
      if (fits) write(ctx, end, at + 8, lowest, { weight: 600, ink });
      else write(ctx, end, at - 10, lowest - 14, { weight: 600, ink, align: 'right' });
      ctx.fillStyle = colour(ink);
      ctx.beginPath();
      ctx.arc(at, total, 4, 0, 2 * Math.PI);
      ctx.fill();
    }
    if (model.known) write(ctx, model.known, at - 6, area.bottom - 12, { align: 'right', ink: '--quiet' });
  },
});

/** Days from which on a chart is of the whole life of a treaty, and not of the race. */
const LONG = 1_000;

/** The days and totals of a line, of which it has how much more each is than the one before. */
function pointsOf({ more }) {
  const points = [];
  for (let at = 0; at < more.length; at += 2) {
    const [day, total] = points.at(-1) ?? [0, 0];
    points.push([day + more[at], total + more[at + 1]]);
  }
  return points;
}

/** How the language of the page writes the dates of each month. */
let dateForms;
function dateOf(time) {
  const date = new Date(time);
  if (!dateForms) return date.toLocaleDateString(root.lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const [first, other] = dateForms[date.getUTCMonth()];
  const day = date.getUTCDate();
  return (day === 1 ? first : other).replace('{day}', day).replace('{year}', date.getUTCFullYear());
}

/** Totals by day as steps. */
function steps(model) {
  const { from, days, most, until, turns } = model;
  const lines = model.lines.map((line) => ({ ...line, points: pointsOf(line) }));
  const isLong = days > LONG;
  const shared = base();
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ is, points }) => ({
        data: [...points.map(([at, total]) => ({ x: at, y: total })), { x: until, y: points.at(-1)[1] }],
        borderColor: colour(LOOKS[is].ink),
        borderDash: LOOKS[is].borderDash,
        borderWidth: 2.5,
        clip: false,
        pointRadius: 0,
        pointHitRadius: 12,
        stepped: true,
      })),
    },
    options: {
      ...shared,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: { right: isLong ? 92 : 8, top: 8 } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: days,
          border: { color: colour('--quiet') },
          afterBuildTicks(axis) {
            const step = Math.ceil(turns.length / (isLong && axis.width >= 420 ? 7 : 4));
            axis.ticks = turns.filter((_, at) => at % step === 0).map(([value]) => ({ value }));
          },
          ticks: {
            ...ticks(),
            maxRotation: 0,
            callback: (value) => turns.find(([day]) => day === value)?.[1],
          },
          grid: { ...grid(), drawOnChartArea: !isLong },
        },
        y: {
          min: 0,
          max: most,
          border: { display: false },
          ticks: { ...ticks(), padding: 6, precision: 0, maxTicksLimit: 6 },
          grid: grid(),
        },
      },
      plugins: {
        tooltip: {
          ...shared.plugins.tooltip,
          callbacks: {
            title: ([item]) => (item ? dateOf(Date.parse(from) + item.parsed.x * DAY) : ''),
            label: ({ datasetIndex, parsed }) => lines[datasetIndex].tooltip.replace('#', parsed.y),
          },
        },
      },
    },
    plugins: [annotations({ ...model, lines })],
  };
}

/** Instruments of each year: those that count toward the threshold and the others, one on the other, with their sum. */
function years(model) {
  const { firstYear, lastYear, most, counted, others } = model;
  const labels = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const totals = counted.map((count, at) => count + others[at]);
  const sums = {
    id: 'sums',
    afterDatasetsDraw(chart) {
      const { ctx, scales, chartArea: area } = chart;
      const bars = chart.getDatasetMeta(0).data;
      for (const [at, total] of totals.entries()) {
        write(ctx, String(total), bars[at].x, scales.y.getPixelForValue(total) - 9, { align: 'center', weight: 600 });
      }
      const top = totals.indexOf(Math.max(...totals));
      if (counted[top] > 0) {
        const bar = bars[top];
        const text = { ink: '--party' };
        const y = scales.y.getPixelForValue(totals[top]) + 10;
        ctx.font = canvasFont();
        const before = bar.x + bar.width / 2 + 6 + ctx.measureText(model.countedWord).width > area.right;
        write(ctx, model.countedWord, bar.x + (before ? -1 : 1) * (bar.width / 2 + 6), y, {
          ...text,
          align: before ? 'right' : 'left',
        });
      }
      const apart = others.lastIndexOf(Math.max(...others));
      if (others[apart] > 0) {
        const { x } = bars[apart];
        const bottom = scales.y.getPixelForValue(totals[apart]) - 20;
        rule(ctx, x, bottom - 16, x, bottom, '--quiet');
        write(ctx, model.othersWord, x, bottom - 25, { align: 'center', ink: '--party' });
      }
    },
  };
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        { data: counted, backgroundColor: colour('--party') },
        { data: others, backgroundColor: colour('--paper'), borderColor: colour('--party'), borderWidth: 2 },
      ].map((dataset) => ({ ...dataset, borderSkipped: false, categoryPercentage: 0.9, barPercentage: 0.9 })),
    },
    options: {
      ...base(),
      events: [],
      scales: {
        x: {
          stacked: true,
          border: { color: colour('--quiet') },
          ticks: { ...ticks(), maxRotation: 0 },
          grid: { display: false },
        },
        y: { stacked: true, display: false, min: 0, max: most * 1.15 },
      },
    },
    plugins: [sums],
  };
}

/** Each region's States by status, as parts of the whole. */
function regions({ rows, words }) {
  const looks = [
    { backgroundColor: colour('--party') },
    { backgroundColor: colour('--signed-tint'), borderColor: colour('--signed'), borderWidth: 1 },
    { backgroundColor: colour('--paper'), borderColor: colour('--none'), borderWidth: 1 },
  ];
  const [begins, ends, forward] = isMirrored ? ['right', 'left', -1] : ['left', 'right', 1];
  const labels = {
    id: 'labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const barsOf = (at) => chart.getDatasetMeta(at).data;
      ctx.font = canvasFont(600);
      for (const [at, { label }] of rows.entries()) {
        const { x, y } = barsOf(0)[at];
        const fits = Math.abs(x - barsOf(0)[at].base) > ctx.measureText(label).width + 12;
        write(ctx, label, x + 6 * (fits ? -forward : forward), y, {
          weight: 600,
          ink: fits ? '--on-party' : '--ink',
          align: fits ? ends : begins,
        });
      }
      // Each word stands once: above the first bar, or where there is most of what it names.
      const [joined, signed] = [0, 1].map((at) => barsOf(at)[0]);
      const above = joined.y - joined.height / 2 - 10;
      write(ctx, words[0], joined.base, above, { ink: '--party', align: begins });
      write(ctx, words[1], signed.base, above, { align: begins });
      const widest = rows.reduce((top, { shares }, at) => (shares[2] > rows[top].shares[2] ? at : top), 0);
      write(ctx, words[2], barsOf(2)[widest].x - 8 * forward, barsOf(2)[widest].y, { align: ends, ink: '--quiet' });
    },
  };
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ region }) => region),
      datasets: looks.map((look, at) => ({
        ...look,
        data: rows.map(({ shares }) => shares[at]),
        borderSkipped: false,
        barPercentage: 0.8,
      })),
    },
    options: {
      ...base(),
      events: [],
      indexAxis: 'y',
      layout: { padding: { top: 12 } },
      scales: {
        x: { stacked: true, display: false, min: 0, max: 100, reverse: isMirrored },
        y: {
          stacked: true,
          position: begins,
          border: { display: false },
          ticks: { ...ticks(), color: colour('--ink') },
          grid: { display: false },
        },
      },
    },
    plugins: [labels],
  };
}

const KINDS = { steps, years, regions };

const loadLibrary = () =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('chart-library.js', import.meta.url);
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** The width in pixels of a sheet of A4 between its margins. */
const SHEET = 700;
const charts = new Map();

function draw(place) {
  charts.get(place)?.destroy();
  const canvas = document.createElement('canvas');
  place.replaceChildren(canvas);
  charts.set(place, new window.Chart(canvas, KINDS[place.dataset.chart](JSON.parse(place.dataset.model))));
}

const redraw = () => [...charts.keys()].forEach(draw);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
// A sheet has its own width and colours, and the browser lays it out before a script could follow.
addEventListener('beforeprint', () => {
  root.classList.add('printing');
  redraw();
  for (const [place, chart] of charts) {
    const side = place.closest('.panels').querySelectorAll('.drawing').length;
    chart.resize(SHEET / side - 16, place.clientHeight);
  }
});
addEventListener('afterprint', () => {
  root.classList.remove('printing');
  redraw();
});

/** If they cannot be loaded, tooltips write days as the browser does. */
async function loadDates() {
  try {
    const response = await fetch('/languages.json');
    if (response.ok) dateForms = (await response.json())[root.lang].dates;
  } catch {}
}

let loaded;
/** Draws the chart at this place. Rejects where the library cannot be loaded. */
export async function drawAt(place) {
  loaded ??= Promise.all([loadLibrary(), loadDates()]);
  await loaded;
  draw(place);
}
