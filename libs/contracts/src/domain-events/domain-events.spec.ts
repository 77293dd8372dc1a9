import { DOMAIN_EVENTS, domainEvent, parseEventPayload } from './domain-events.js';

const ID = '018f2f6e-0000-7000-8000-000000000001';
const OTHER_ID = '018f2f6e-0000-7000-8000-000000000002';

describe('the catalogue of events', () => {
  it('names what happened, in the past tense, after the area that tells it', () => {
    const names = Object.keys(DOMAIN_EVENTS);
    expect(names.filter((name) => !/^[a-z]+\.[a-z_]+(ed|in|n)$/.test(name))).toEqual([]);
  });
});

describe('domainEvent', () => {
  it('pairs a name with its payload and the thing it is about', () => {
    expect(domainEvent('editions.published', ID, { editionId: ID })).toEqual({
      type: 'editions.published',
      aggregateId: ID,
      payload: { editionId: ID },
    });
  });
});

describe('parseEventPayload', () => {
  it('reads back what was recorded', () => {
    const payload = { proposalId: ID, editionId: OTHER_ID };
    const stored: unknown = JSON.parse(JSON.stringify(payload));
    expect(parseEventPayload('proposals.submitted', stored)).toEqual(payload);
  });

  it.each([
    ['a missing field', { proposalId: ID }, 'editionId'],
    ['an id that is none', { proposalId: 'P-12', editionId: OTHER_ID }, 'Invalid UUID'],
    ['a text beside the ids', { proposalId: ID, editionId: OTHER_ID, title: 'Un titre' }, 'title'],
    ['the payload of another event', { editionId: ID }, 'proposalId'],
    ['nothing', null, 'Invalid type'],
  ])('throws on %s', (_case, payload, reason) => {
    expect(() => parseEventPayload('proposals.submitted', payload)).toThrow(reason);
  });

  it('throws on a version that is no whole number', () => {
    expect(() => parseEventPayload('proposals.revised', { proposalId: ID, version: 1.5 })).toThrow(
      'Invalid integer',
    );
  });
});
