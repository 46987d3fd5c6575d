import { startCharts } from './charts.js';
import { startReplay } from './replay.js';

startReplay({ onDay: startCharts() });
