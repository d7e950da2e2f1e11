import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { until } from '../testing/until.ts';
import { ResourceController } from './resource-controller.ts';

class Host implements ReactiveControllerHost {
  updateComplete = Promise.resolve(true);
  addController(): void {}
  removeController(): void {}
  requestUpdate(): void {}
}

interface Question {
  readonly signal: AbortSignal;
  answer(value: string[]): void;
  fail(error: unknown): void;
}

function resource() {
  const questions: Question[] = [];
  const answers: string[][] = [];
  const failures: unknown[] = [];
  const controller = new ResourceController<string, string[]>(new Host(), {
    load: (_query, signal) =>
      new Promise((answer, fail) => {
        questions.push({ signal, answer, fail });
      }),
    isEmpty: (value) => value.length === 0,
    onAnswer: (value) => answers.push(value),
    onFailure: (error) => failures.push(error),
  });
  return { controller, questions, answers, failures };
}

describe('a remote resource', () => {
  it('goes from idle through loading to ready or empty', async () => {
    const { controller, questions, answers } = resource();
    expect(controller.state).to.deep.equal({ status: 'idle' });
    controller.ask('food');
    expect(controller.state).to.include({ status: 'loading', slow: false });
    questions[0]!.answer(['bread']);
    await until('an answer', () => controller.state.status === 'ready');
    controller.ask('gold');
    expect(controller.state).to.deep.include({ status: 'loading', previous: ['bread'] });
    questions[1]!.answer([]);
    await until('an empty answer', () => controller.state.status === 'empty');
    expect(answers).to.deep.equal([['bread'], []]);
  });

  it('keeps the last good answer when a later question fails, and asks it again', async () => {
    const { controller, questions, failures } = resource();
    controller.ask('food');
    questions[0]!.answer(['bread']);
    await until('an answer', () => controller.state.status === 'ready');
    controller.ask('gold');
    questions[1]!.fail('broken');
    await until('an error', () => controller.state.status === 'error');
    expect(controller.state).to.deep.include({ error: 'broken', previous: ['bread'] });
    expect(failures).to.deep.equal(['broken']);
    controller.retry();
    questions[2]!.answer(['coins']);
    await until('an answer', () => controller.state.status === 'ready');
  });

  it('gives up an older question, and uses neither its answer nor its failure', async () => {
    const { controller, questions, answers, failures } = resource();
    for (const query of ['one', 'two', 'three']) controller.ask(query);
    expect(questions.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, false]);
    questions[2]!.answer(['three']);
    questions[0]!.answer(['one']);
    questions[1]!.fail('late');
    await until('the last answer', () => controller.state.status === 'ready');
    await Promise.resolve();
    expect(answers).to.deep.equal([['three']]);
    expect(failures).to.deep.equal([]);
  });

  it('stops when its host leaves the page and goes on when it returns', async () => {
    const { controller, questions, failures } = resource();
    controller.ask('food');
    controller.hostDisconnected();
    expect(questions[0]!.signal.aborted).to.equal(true);
    questions[0]!.fail(questions[0]!.signal.reason);
    controller.hostConnected();
    questions[1]!.answer(['bread']);
    await until('an answer', () => controller.state.status === 'ready');
    expect(failures).to.deep.equal([]);
    controller.hostDisconnected();
    controller.hostConnected();
    expect(questions).to.have.lengthOf(2);
  });

  it('forgets everything when it is cleared', async () => {
    const { controller, questions, answers } = resource();
    controller.ask('food');
    controller.clear();
    questions[0]!.answer(['bread']);
    controller.retry();
    await Promise.resolve();
    expect(controller.state).to.deep.equal({ status: 'idle' });
    expect(answers).to.deep.equal([]);
    expect(questions).to.have.lengthOf(1);
  });
});
