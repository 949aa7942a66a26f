# Measures, and holds the figures against the bars of verification.md. What follows `bench` goes to JMH
# (`-h` shows what it takes); `--browser` measures the built app and its engine in Chromium instead, `--store` the
# store: appends, or with `copies N` backup and restore of N entries, or with `diaries N M` N diaries of M entries.

run_bench() {
  need_jdk
  need_maven
  if [ "${1:-}" = --browser ]; then
    bench_in_browser
  elif [ "${1:-}" = --store ]; then
    bench_store "${@:2}"
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

bench_store() {
  local main=StoreFigures
  case "${1:-}" in
    copies)  main=CopyFigures; shift ;;
    diaries) main=ManyDiaries; shift ;;
  esac
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl server -am -Pmeasure \
    "-Dmeasure=nutation.server.store.$main $*" package)
}

# Compiles modules and what they need, and runs one of the main classes of the module bench.
measure() {
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl "$1" -am -Pmeasure "-Dmeasure=$2" package)
}
