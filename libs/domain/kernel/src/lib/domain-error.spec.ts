import { assertNever } from './assert-never.js';
import { DomainError, ValidationFailed } from './domain-error.js';

class PhaseClosed extends DomainError<'PHASE_CLOSED'> {
  constructor(closedAt: string) {
    super('PHASE_CLOSED', { closedAt });
  }
}

describe('DomainError', () => {
  it('tells its kind by class, by code and by parameters', () => {
    const error = new PhaseClosed('2026-06-01T00:00:00Z');
    expect(error).toBeInstanceOf(DomainError);
    expect(error.code).toBe('PHASE_CLOSED');
    expect(error.params).toEqual({ closedAt: '2026-06-01T00:00:00Z' });
  });

  it('is data, not an exception: it has no stack and serialises whole', () => {
    expect(new DomainError('NOT_ELIGIBLE')).not.toBeInstanceOf(Error);
    expect(JSON.stringify(new DomainError('NOT_ELIGIBLE'))).toBe('{"code":"NOT_ELIGIBLE"}');
  });

  it('lists every fault of an input with its path', () => {
    const issues = [
      { path: 'title', code: 'TOO_LONG', params: { maximum: 140 } },
      { path: 'arguments.0.text', code: 'REQUIRED' },
    ];
    expect(new ValidationFailed(issues)).toMatchObject({ code: 'VALIDATION_FAILED', issues });
  });
});

describe('assertNever', () => {
  it('names the value that no case of a switch took', () => {
    expect(() => assertNever('MAYBE' as never)).toThrow('Unhandled case: "MAYBE"');
  });
});
