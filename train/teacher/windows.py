"""Articles as windows of tokens, with the label of each token for each head, and who says what. Places in files are UTF-16 code units, here they are characters."""
import json
import re

ENTITIES = ('PER', 'ORG', 'ROLE', 'CTRY', 'GRP')
HEADS = {
    'entity': ('O', *(f'{side}-{kind}' for kind in ENTITIES for side in 'BI')),
    'words': ('O', 'B-DIR', 'I-DIR', 'B-IND', 'I-IND'),
    'cue': ('O', 'B-CUE', 'I-CUE'),
    'name': ('O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'),
}
LONGEST = 240  # tokens a window
SENTENCE = re.compile(r'[.!?]["”’]?\s')


def rows(path):
    with open(path, encoding='utf8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def characters(text):
    """By UTF-16 unit: the character it belongs to; one more for the end."""
    places = []
    for n, letter in enumerate(text):
        places.extend([n] * (2 if ord(letter) > 0xFFFF else 1))
    return [*places, len(text)]


def units(text):
    """By character: the UTF-16 unit where it begins; one more for the end."""
    places, at = [], 0
    for letter in text:
        places.append(at)
        at += 2 if ord(letter) > 0xFFFF else 1
    return [*places, at]


def labels_of(article):
    """By head: a label a character; a head is missing where the article says nothing of it."""
    text = article['text']
    place = characters(text)

    def put(labels, span, kind):
        start, end = place[span['start']], place[span['end']]
        if all(label == 'O' for label in labels[start:end]):
            for n in range(start, end):
                labels[n] = ('B-' if n == start else 'I-') + kind

    blank = lambda: ['O'] * len(text)
    if 'sha256' in article and 'entity' in article:
        found = {head: blank() for head in HEADS}
        for head, labels in found.items():
            for span in article[head]:
                put(labels, span, span['kind'])
        return found
    if 'labelled' in article:
        names = blank()
        for key, kind in (('people', 'PER'), ('organizations', 'ORG'), ('places', 'LOC')):
            for span in article[key]:
                put(names, span, kind)
        return {'name': names}
    entity, words, cue = blank(), blank(), blank()
    for key, kind in (('people', 'PER'), ('organizations', 'ORG'), ('countries', 'CTRY'), ('groups', 'GRP')):
        for each in article[key]:
            for mention in sorted(each['mentions'], key=lambda span: span['start'] - span['end']):
                if mention.get('kind', 'NAME') != 'PRONOUN':
                    put(entity, mention, kind)
    for role in article['roles']:
        put(entity, role, 'ROLE')
    length = lambda statement: sum(span['end'] - span['start'] for span in statement['spans'])
    for statement in sorted(article['statements'], key=length, reverse=True):
        for span in statement['spans']:
            put(words, span, 'DIR' if statement['kind'] == 'DIRECT' else 'IND')
        if statement['cue']:
            put(cue, statement['cue'], 'CUE')
    return {'entity': entity, 'words': words, 'cue': cue}


def speakers_of(article):
    """Of every statement: where its words begin, and all places of whoever says it; none where that is not told."""
    place = characters(article['text'])
    known = {each['id']: each for key in ('people', 'organizations', 'countries', 'groups') for each in article[key]}
    return [
        (place[statement['spans'][0]['start']], [(place[m['start']], place[m['end']]) for who in statement['speakers'] for m in known[who]['mentions']])
        for statement in article['statements']
    ]


class Window:
    """Tokens of a stretch of a text: ids, places (characters, no space at either end), labels by head, and by statement that begins here its first token
    and those of its speaker (the one before the first, 0, where the window names none)."""

    def __init__(self, tokenizer, text, start, end, labels, speakers=()):
        encoded = tokenizer.encode(text[start:end])
        self.ids = encoded.ids
        self.places = []
        for begin, stop in encoded.offsets:
            begin, stop = start + begin, start + stop
            while begin < stop and text[begin].isspace():
                begin += 1
            self.places.append((begin, stop))
        self.labels = {
            head: [HEADS[head].index(own[begin]) if begin < stop else 0 for begin, stop in self.places] for head, own in labels.items()
        }
        self.said = []
        for begins, mentions in speakers:
            first = next((n for n, (begin, stop) in enumerate(self.places) if begin <= begins < stop), None)
            if first is not None:
                told = {n + 1 for n, (begin, stop) in enumerate(self.places) if begin < stop and any(a <= begin < b for a, b in mentions)}
                self.said.append((first + 1, sorted(told) or [0]))


def windows_of(tokenizer, article, labelled=True):
    """Paragraphs, packed into windows; a paragraph that is longer is cut between sentences."""
    text = article['text']
    labels = labels_of(article) if labelled else {}
    speakers = speakers_of(article) if labelled and 'statements' in article and 'labelled' not in article else ()
    size = lambda start, end: len(tokenizer.encode(text[start:end]).ids)
    stretches, at = [], 0
    for line in text.split('\n'):
        start, end = at, at + len(line)
        at = end + 1
        if start == end:
            continue
        if size(start, end) <= LONGEST:
            stretches.append((start, end))
            continue
        begin = start
        for stop in SENTENCE.finditer(text, start, end):
            if stop.end() - begin > 500:
                stretches.append((begin, stop.end()))
                begin = stop.end()
        stretches.append((begin, end))
    packed, open_at, full = [], None, 0
    for start, end in stretches:
        own = size(start, end)
        if open_at is not None and full + own > LONGEST:
            packed.append((open_at, last))
            open_at, full = None, 0
        if open_at is None:
            open_at = start
        full += own
        last = end
    if open_at is not None:
        packed.append((open_at, last))
    made = (Window(tokenizer, text, start, end, labels, speakers) for start, end in packed)
    return [window for window in made if window.ids and len(window.ids) + 2 <= 512]
