// Draws the cumulative chart from the table that stands below it, once it comes into view. Without this script the page is whole.
(() => {
  const own = document.currentScript;
  const place = document.querySelector('.drawing[data-chart="cumulative"]');
  if (!own || !place) return;
  const section = place.closest('section');

  const rows = () =>
    [...section.querySelectorAll('tbody tr')].map((row) => {
      const [signatories, counted, instruments] = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent));
      return { date: row.querySelector('time').getAttribute('datetime'), signatories, counted, instruments };
    });

  const instant = (date) => Date.parse(`${date}T00:00:00Z`);
  const day = (value) =>
    new Date(value).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  // The first of January of every year, or of every second or third when there are many.
  const yearsBetween = (from, to) => {
    const first = new Date(from).getUTCFullYear() + 1;
    const last = new Date(to).getUTCFullYear();
    const step = Math.ceil((last - first + 1) / 7) || 1;
    const ticks = [];
    for (let year = first; year <= last; year += step) ticks.push({ value: Date.UTC(year, 0, 1) });
    return ticks;
  };

  // Lines that stand for a number or a day, with their words beside them.
  const markers = (ink, quiet) => ({
    id: 'markers',
    afterDatasetsDraw({ ctx, chartArea: area, scales: { x, y } }) {
      ctx.save();
      ctx.font = '12px system-ui, sans-serif';
      ctx.fillStyle = ink;
      ctx.strokeStyle = quiet;
      ctx.setLineDash([4, 4]);
      const line = (x1, y1, x2, y2) => {
        ctx.beginPath();
        ctx.moveTo(x1, y1);
        ctx.lineTo(x2, y2);
        ctx.stroke();
      };
      const threshold = y.getPixelForValue(Number(place.dataset.threshold));
      line(area.left, threshold, area.right, threshold);
      ctx.textAlign = 'right';
      ctx.fillText(`${place.dataset.threshold} needed`, area.right - 4, threshold - 6);
      ctx.textAlign = 'left';
      [
        [place.dataset.crossed, 'fifty reached', 24],
        [place.dataset.inForce, 'in force', 8],
      ].forEach(([date, word, offset]) => {
        if (!date || date > place.dataset.asOf) return;
        const at = x.getPixelForValue(instant(date));
        line(at, area.top, at, area.bottom);
        ctx.fillText(`${word} ${day(instant(date))}`, at + 6, area.bottom - offset);
      });
      ctx.restore();
    },
  });

  const draw = () => {
    const points = rows();
    if (points.length === 0) return;
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const canvas = document.createElement('canvas');
    place.replaceChildren(canvas);
    const last = { ...points[points.length - 1], date: place.dataset.asOf };
    const series = (label, key, border, dash) => ({
      label,
      data: [...points, last].map((point) => ({ x: instant(point.date), y: point[key] })),
      borderColor: border,
      backgroundColor: border,
      borderDash: dash,
      borderWidth: 2,
      pointRadius: 0,
      pointHitRadius: 12,
      stepped: true,
    });
    const text = { color: colour('--ink') };
    new window.Chart(canvas, {
      type: 'line',
      data: {
        datasets: [
          series('Signatories', 'signatories', colour('--signed'), [6, 3]),
          series('Instruments toward the threshold', 'counted', colour('--party'), []),
          series('All instruments', 'instruments', colour('--none'), [2, 2]),
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        scales: {
          x: {
            type: 'linear',
            min: instant(points[0].date),
            max: instant(last.date),
            afterBuildTicks: (axis) => {
              axis.ticks = yearsBetween(axis.min, axis.max);
            },
            ticks: { ...text, maxRotation: 0, callback: (value) => new Date(value).getUTCFullYear() },
            grid: { display: false },
          },
          y: { beginAtZero: true, ticks: text, grid: { color: colour('--line') } },
        },
        plugins: {
          legend: { position: 'bottom', labels: text },
          tooltip: { callbacks: { title: ([item]) => (item ? day(item.parsed.x) : '') } },
        },
      },
      plugins: [markers(colour('--ink'), colour('--quiet'))],
    });
  };

  const load = () => {
    const script = document.createElement('script');
    script.src = own.dataset.library;
    script.onload = () => {
      draw();
      section.querySelector('details').open = false;
    };
    document.head.append(script);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      load();
    },
    { rootMargin: '200px' },
  );
  observer.observe(section);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => window.Chart && draw());
})();
