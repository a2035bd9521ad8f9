#!/usr/bin/env bash
# Judges the reader on every annotated house with a tagger, a teacher and scales that have learnt nothing of it, and tells how sure a statement is by what is right there.
# SILVER is a folder with FOLD.jsonl for every fold of train/folds.mjs: what a teacher that was trained --without its houses (train/teacher/fine_tune.py) found in 2,000 articles of
# the others (train/teacher/label.py --without). Writes bench/leave-one-out and src/language/id/statements.json. Some 10 minutes on two cores, without the teachers; goes on where it was interrupted.
set -euo pipefail
cd "$(dirname "$0")/.."
work=.cache/train
bash train/taggers.sh
node -e 'import("./bench/leave-one-out.mjs").then(({ trainingGold }) => process.stdout.write(trainingGold()))' > $work/gold.jsonl
pairs=()
for fold in okezone sindonews tempo others small; do
  houses=$(node -p "import('./train/folds.mjs').then(({ FOLDS }) => console.log(FOLDS['$fold'].join(','))), ''" | tail -1)
  mkdir -p "$work/$fold"
  # No tagger has learnt of the houses of the last fold.
  cp "$([ $fold = small ] && echo src/language/id/tagger.json || echo "$work/$fold.json")" "$work/$fold/tagger.json"
  [ -s "$work/$fold/bodies.json" ] || OUT=$work/$fold SILVER=${SILVER:?wanted: a folder with FOLD.jsonl}/$fold.jsonl TAGGER=$work/$fold/tagger.json bash train/scales.sh --without "$houses"
  pairs+=("$work/$fold/read.jsonl,$work/$fold/gold.jsonl")
done
node train/leave-one-out.mjs $work bench/leave-one-out
node train/confidence.mjs src/language/id/statements.json "${pairs[@]}"
