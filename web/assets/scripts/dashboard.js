import { startBand } from './band.js';
import { startCharts } from './charts.js';
import { startReplay } from './replay.js';

startBand();
startReplay({ onDay: startCharts() });
