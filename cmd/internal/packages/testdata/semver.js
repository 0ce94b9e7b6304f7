const semver = require('semver');

exports.handler = async (event) => {
  const { range, versions = [] } = JSON.parse(event.body);
  if (!semver.validRange(range)) return { statusCode: 400, body: `no range: ${range}` };
  const valid = versions.filter((v) => semver.valid(v));
  const best = semver.maxSatisfying(valid, range);
  return {
    statusCode: 200,
    body: JSON.stringify({
      range: new semver.Range(range).format(),
      sorted: semver.rsort([...valid]),
      best,
      next: best && [semver.inc(best, 'minor'), semver.inc(best, 'prerelease', 'beta')],
      lowest: semver.minVersion(range).version,
      changes: valid.slice(1).map((v, i) => [semver.diff(valid[i], v), semver.compare(valid[i], v)]),
      majors: valid.map((v) => semver.major(v)),
      clean: semver.coerce('version 1.2 of it')?.version,
      outside: valid.filter((v) => semver.gtr(v, range)),
      meets: semver.intersects(range, '>=1.5.0'),
    }),
  };
};
