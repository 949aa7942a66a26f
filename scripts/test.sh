# Runs every test, installing what the tests need, and prints where the time went.

readonly report="$home/target/test"
times=()
failed=0

# stage ROW COMMAND...: runs a stage, keeps its log, and counts its seconds to a row of the table.
stage() {
  local row="$1" log begun=$SECONDS
  shift
  log="$report/${row// /-}.log"
  printf '%s …\n' "$row"
  if ! (cd "$home" && "$@") >"$log" 2>&1; then
    failed=1
    tail -n 60 "$log" >&2
    echo "nutation: $row failed; its whole log is ${log#"$home"/}" >&2
  fi
  times+=("$((SECONDS - begun))|$row")
}

maven() {
  mvn -B -ntp -Dstyle.color=never "$@"
}

need_chromium() {
  find_chromium && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    stage apt install_chromium
    find_chromium && return
  fi
  missing "$NO_CHROMIUM"
}

install_chromium() {
  apt-get update -qq && apt-get install -y -qq chromium
}

# strace watches a writer's system calls (PowerLossTest). Where it cannot be had the test says that it is skipped.
want_strace() {
  command -v strace >/dev/null && return
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    stage apt install_strace
  fi
}

install_strace() {
  apt-get install -y -qq strace || (apt-get update -qq && apt-get install -y -qq strace) || echo "no strace here"
}

# The app's packages. Maven fetches its libraries as it goes: they are in the time of the build.
fetch() {
  bash web/packages.sh
}

# Options: --long (many more people and pairs; hours), --person N [--seed S] (one random person alone, to repeat a case).
run_tests() {
  local sizes=()
  while [ $# -gt 0 ]; do
    case "$1" in
      --long)   sizes+=(-Dnutation.people=1000000 -Dnutation.simulated=100000 -Dnutation.pairs=100000 -Dnutation.kills=2000 -Dnutation.losses=500); shift ;;
      --people) sizes+=("-Dnutation.people=$2"); shift 2 ;;
      --person) repeat_person "${@:2}"; return ;;
      *)        echo "nutation: test knows --long, --people N and --person N [--seed S], not $1" >&2; return 2 ;;
    esac
  done
  need_jdk
  need_maven
  need_node
  mkdir -p "$report"
  rm -f "$report"/*.log "$home"/web/target/*.json
  find "$home" -path '*/target/surefire-reports/*.xml' -not -path '*/node_modules/*' -delete
  need_chromium
  want_strace
  stage "downloads" fetch
  stage "build and unit" maven -T 2 verify ${sizes[@]+"${sizes[@]}"}
  if [ "$failed" = 0 ]; then
    touch "$built"
    stage "app" app_tests
    stage "browser" browser_tests
  fi
  summary
}

# repeat_person N [--seed S]: what one random person, or pair of diaries, breaks.
repeat_person() {
  local seed=()
  if [ "${2:-}" = --seed ]; then
    seed=("-Dnutation.seed=$3")
  fi
  need_jdk
  need_maven
  (cd "$home" && maven -q test -am -pl catalogue -Dtest=InvariantsTest,RelationsTest \
    -Dsurefire.failIfNoSpecifiedTests=false "-Dnutation.person=$1" ${seed[@]+"${seed[@]}"})
}

app_tests() {
  cd web && npm run --silent lint && npm test --silent
}

# The servers of these tests start as `./nutation` starts: unpacked, with its flags, in less than half of the time.
browser_tests() {
  local run
  run="$home/cli/target/run/$(run_key)"
  unpack "$run"
  cd web && NUTATION_JAR="$run/nutation.jar" JAVA="$JAVA_HOME/bin/java" JDK_JAVA_OPTIONS="${jvm_flags[*]}" \
    npm run --silent test:e2e
}

summary() {
  printf '%s\n' "${times[@]}" | node "$home/scripts/summary.mjs" "$home" "$failed"
}
