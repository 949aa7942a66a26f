# Measures, and holds the figures against the bars of verification.md. What follows `bench` goes to JMH (`-h` shows what
# it takes). `--browser` measures the built app and its engine in Chromium instead, `--lighthouse` has Lighthouse judge
# the app as it opens on a phone, `--store` the store: appends, or with `copies N` backup and restore of N entries, or
# with `diaries N M` N diaries of M entries; `--server S N` a whole server over HTTP, N rounds of S seconds; `--paper N`
# prints N handouts: time and memory.

run_bench() {
  need_jdk
  need_maven
  if [ "${1:-}" = --browser ]; then
    bench_in_browser
  elif [ "${1:-}" = --lighthouse ]; then
    bench_with_lighthouse
  elif [ "${1:-}" = --store ]; then
    bench_store "${@:2}"
  elif [ "${1:-}" = --server ]; then
    on_server "nutation.server.ServerFigures ${*:2}"
  elif [ "${1:-}" = --paper ]; then
    measure exchange "nutation.exchange.paper.PressFigures ${*:2}"
  else
    measure bench "nutation.bench.Measure $*"
  fi
}

bench_in_browser() {
  need_node
  find_chromium || missing "$NO_CHROMIUM"
  measure web,bench "nutation.bench.WrittenDiary target/diary-90.jsonl" >&2
  (cd "$home/web" && npm run --silent bench)
}

# Lighthouse brings two hundred packages: they lie in a folder of their own and are fetched for this alone.
bench_with_lighthouse() {
  need_node
  find_chromium || missing "$NO_CHROMIUM"
  measure web,bench "nutation.bench.WrittenDiary target/diary-90.jsonl" >&2
  (cd "$home/web/lighthouse" && npm ci --no-audit --no-fund --loglevel=error --ignore-scripts)
  (cd "$home/web" && npx playwright test --config playwright.lighthouse.ts)
}

bench_store() {
  local main=StoreFigures
  case "${1:-}" in
    copies)  main=CopyFigures; shift ;;
    diaries) main=ManyDiaries; shift ;;
  esac
  on_server "nutation.server.store.$main $*"
}

# Runs one of the main classes among the server's tests.
on_server() {
  measure server "$1"
}

# measure MODULES COMMAND: compiles modules and what they need, and runs a main class of the last of them.
measure() {
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl "$1" -am "-Pmeasure-${1##*,}" "-Dmeasure=$2" package)
}
