import { startBand } from './band.js';

startBand();
