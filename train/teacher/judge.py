"""judge.py TEACHER.pt[,TEACHER.pt…] GOLD.jsonl [--house HOUSE,…]: precision, recall and F1 of the teachers' spans in annotated articles: names, titles and
cues exactly, words of statements by a Jaccard of 0.8 over letters; and of how many statements found somebody is pointed at who says them."""
import argparse

from label import Reader
from windows import rows

KINDS = (('entity', 'PER', 'people'), ('entity', 'ORG', 'organizations'), ('entity', 'ROLE', 'titles'), ('cue', 'CUE', 'cues'), ('words', 'DIR', 'direct'), ('words', 'IND', 'indirect'))


def told(article, key):
    if key in ('people', 'organizations'):
        return [(m['start'], m['end']) for each in article[key] for m in each['mentions'] if m.get('kind', 'NAME') == 'NAME']
    if key == 'titles':
        return [(role['start'], role['end']) for role in article['roles']]
    if key == 'cues':
        return [(s['cue']['start'], s['cue']['end']) for s in article['statements'] if s['cue']]
    direct = key == 'direct'
    return [(x['start'], x['end']) for s in article['statements'] if (s['kind'] == 'DIRECT') == direct for x in s['spans']]


def said(article):
    """Of every statement: its first words, and the places of whoever says it."""
    known = {each['id']: each for key in ('people', 'organizations', 'countries', 'groups') for each in article[key]}
    for statement in article['statements']:
        first = statement['spans'][0]
        yield (first['start'], first['end']), [(m['start'], m['end']) for who in statement['speakers'] for m in known[who]['mentions']]


def same(one, other):
    (a, b), (c, d) = one, other
    return max(0, min(b, d) - max(a, c)) / (max(b, d) - min(a, c)) >= 0.8


def right(gold, found, exactly):
    used, count = set(), 0
    for own in gold:
        for n, other in enumerate(found):
            if n not in used and (own == other if exactly else same(own, other)):
                used.add(n)
                count += 1
                break
    return count


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('teachers')
    options.add_argument('gold')
    options.add_argument('--house', default='')
    given = options.parse_args()
    reader = Reader(given.teachers.split(','))
    articles = [article for article in rows(given.gold) if not given.house or article.get('publisher') in given.house.split(',')]
    totals = {key: [0, 0, 0] for _, _, key in KINDS}
    pointed = [0, 0]
    for article, found in zip(articles, reader.read(articles)):
        for head, kind, key in KINDS:
            gold = told(article, key)
            own = [(span['start'], span['end']) for span in found[head] if span['kind'] == kind]
            for n, value in enumerate((len(gold), len(own), right(gold, own, head != 'words'))):
                totals[key][n] += value
        for statement, mentions in said(article):
            span = next((span for span in found['words'] if same(statement, (span['start'], span['end']))), None)
            if span is not None and mentions:
                pointed[0] += 1
                pointed[1] += any(start <= (span['speaker'] if span['speaker'] is not None else -1) < end for start, end in mentions)
    for key, (gold, own, hits) in totals.items():
        print(f'{key}: P {100 * hits / max(1, own):.1f} R {100 * hits / max(1, gold):.1f} F1 {200 * hits / max(1, gold + own):.1f} of {gold}')
    print(f'who says it: {100 * pointed[1] / max(1, pointed[0]):.1f} of {pointed[0]} statements found that somebody says')


if __name__ == '__main__':
    main()
