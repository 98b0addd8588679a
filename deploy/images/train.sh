#!/bin/bash
# usage: train.sh APP_FOLDER SCHEMA CACHE_FILE
#
# Runs the service in APP_FOLDER (target/quarkus-app, packaged as aot-jar) once and writes an AOT cache of it. The cache
# fits only this JVM, these jars, and this place of theirs. SCHEMA is that of the service: ingest, registry, notify.
#
# No service starts without a database: GRATA_DATABASE_URL, _USERNAME and _PASSWORD tell of one, else PostgreSQL's
# initdb, pg_ctl and psql must be on the PATH to make one (which they refuse root). A broker is not needed.
set -euo pipefail

if [ $# -ne 3 ]; then
  sed -n 's/^# \(usage: .*\)/\1/p' "$0" >&2
  exit 2
fi
app=$1 schema=$2 cache=$3
here=$(cd "$(dirname "$0")" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# Not the ports of a stack that runs here.
port=18080 management=19080 database_port=15432

folder=$(mktemp -d)
service=
end() {
  [ -z "$service" ] || kill -KILL "$service" 2>/dev/null || true
  [ ! -e "$folder/data/postmaster.pid" ] || pg_ctl --pgdata="$folder/data" --mode=immediate stop >/dev/null
  rm -rf "$folder"
}
trap end EXIT

fail() {
  echo "train.sh: $1" >&2
  tail -n 30 "$folder/log" >&2
  exit 1
}

make_database() {
  initdb --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync
  pg_ctl --pgdata="$folder/data" -o "-p $database_port -h 127.0.0.1 -k $folder -F" --wait start
  psql --host="$folder" --port="$database_port" --username=postgres --set=ON_ERROR_STOP=1 --set=schema="$schema" <<'SQL'
CREATE ROLE training LOGIN;
CREATE SCHEMA :"schema" AUTHORIZATION training;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION unaccent SCHEMA public;
SQL
  export GRATA_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database_port/postgres
  export GRATA_DATABASE_USERNAME=training GRATA_DATABASE_PASSWORD=none
}

# Prints the first line of the answer to a GET of path $2 on port $1.
get() {
  local answer
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
  read -r answer <&3 || answer=
  # All of it, so that the service gets to write all of it.
  cat <&3 >/dev/null
  exec 3>&-
  printf '%s\n' "$answer"
}

: >"$folder/log"
if [ -z "${GRATA_DATABASE_URL:-}" ]; then
  make_database >"$folder/log" 2>&1 || fail "no database could be made"
fi
export QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$management
# Where none is named, nobody listens: the service goes on trying.
export GRATA_AMQP_URL=${GRATA_AMQP_URL:-amqp://none:none@127.0.0.1:9/none}

rm -f "$cache"
"$java" "@$here/jvm.options" "-XX:AOTCacheOutput=$cache" -jar "$app/quarkus-run.jar" >"$folder/log" 2>&1 &
service=$!
for tries in {1..600}; do
  kill -0 "$service" 2>/dev/null || fail "the service ended"
  case $(get "$management" /q/health/live || true) in *' 200 '*) break ;; esac
  [ "$tries" -lt 600 ] || fail "the service did not start within a minute"
  sleep 0.1
done
for path in started live ready; do
  get "$management" "/q/health/$path" >/dev/null || fail "no answer of /q/health/$path"
done
get "$management" /q/metrics >/dev/null || fail "no answer of /q/metrics"
# What a service does not serve, it answers with a problem: that is worth training too.
for path in /announcements /extractions /expulsions /missions /subscriptions /reminders; do
  get "$port" "$path" >/dev/null || fail "no answer of $path"
done

# The cache is written while the service ends.
kill -TERM "$service"
wait "$service" || true
service=
[ -s "$cache" ] || fail "no cache was written"
