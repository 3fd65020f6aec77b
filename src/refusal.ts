/**
 * An error whose message is one sentence for the person at the terminal: what was wrong and what to do. It is shown without
 * a stack; every other error is a defect of the program.
 */
export class Refusal extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
