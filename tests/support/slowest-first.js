// The order of the test files: those that drive a browser or read whole records first, then the larger before the smaller ones. On a new
// machine jest knows no times and goes by size alone, so that the longest files, which are small, would run last and alone.
import { statSync } from 'node:fs';
import SequencerModule from '@jest/test-sequencer';

const Sequencer = SequencerModule.default ?? SequencerModule;
const SLOW = ['web/accessibility', 'jobs/', 'server/'];

const rankOf = ({ path }) => SLOW.findIndex((part) => path.includes(`/tests/${part}`)) >>> 0;

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b) || statSync(b.path).size - statSync(a.path).size);
  }
}
