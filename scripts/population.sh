# Starts the population beside the executable, with a class path of its own; builds it when a source is newer.
# Spark is on it only where a master is named.

readonly population="${NUTATION_POPULATION:-$home/population/target/run}"
readonly population_modules=(engine catalogue population)

population_stale() {
  [ -z "${NUTATION_POPULATION:-}" ] || return 1
  [ -f "$population/built" ] || return 0
  [ -n "$(find "$home/pom.xml" "${population_modules[@]/#/$home/}" -newer "$population/built" -type f \
    -not -path '*/target/*' -not -path '*/src/test/*' -print -quit)" ]
}

build_population() {
  need_maven
  echo "Building the population (the first time it fetches Spark and DuckDB: 300 MB)" >&2
  rm -rf "$population"
  mkdir -p "$population"
  touch "$population/begun"
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl population -am -Prun package >&2)
  mv "$population/begun" "$population/built"
}

run_population() {
  need_jdk
  if population_stale; then
    build_population
  fi
  local path="$population/lib/*"
  case " $* " in
    *" --master"*) path="$path:$population/spark/*" ;;
  esac
  exec "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Xmx1g --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow \
    -cp "$path" nutation.population.command.Population "$@"
}
