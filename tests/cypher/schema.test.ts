import { edgeId, kindOfId, nodeId, parseEdgeId } from '../../cypher/schema.ts';

describe('ids', () => {
  test('an edge id is taken apart into what it was made of', () => {
    const id = edgeId('ATTENDED', 'person:许甘露', 'event:全国移民管理系统党的建设工作会议@2019-07-26', 'speaker');
    expect(parseEdgeId(id)).toEqual({
      type: 'ATTENDED',
      source: 'person:许甘露',
      target: 'event:全国移民管理系统党的建设工作会议@2019-07-26',
      key: 'speaker',
    });
  });

  test('a bar inside a name does not break the id', () => {
    expect(edgeId('HOLDS_POST', 'person:a|b', 'organization:c', '书记|局长')).toBe(
      'HOLDS_POST|person:a｜b|organization:c|书记｜局长',
    );
  });

  test.each(['ATTENDED|a|b', 'LOVES|a|b|', 'x'])('%s is no edge id', (id) => {
    expect(parseEdgeId(id)).toBeNull();
  });

  test('an id tells its kind', () => {
    expect(kindOfId(nodeId('Concept', '两个维护'))).toBe('Concept');
    expect(kindOfId('planet:地球')).toBeNull();
  });
});
