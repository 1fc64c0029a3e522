import { parentPort, workerData } from 'node:worker_threads';
import { answerLine, type NumberedLine } from '../batch/answer-line';

parentPort?.on('message', (portion: readonly NumberedLine[]) => {
  parentPort?.postMessage(portion.map((line) => answerLine(line, workerData.practice)));
});
