// Tells a repository how a build went: reads the commit, then posts a status for it.
const { listen, get, post, respond } = require('containerless');

const API = 'https://git.example.com/repos';
const STATES = ['pending', 'success', 'failure'];

function describe(commit, state) {
  const title = commit.message.split('\n')[0];
  const short = title.length > 40 ? title.slice(0, 39) + '…' : title;
  return `${state}: ${short} (${commit.author.name})`;
}

listen(function (req) {
  const { repo, sha, state } = req.body;
  if (!STATES.includes(state)) {
    respond({ error: `state must be one of ${STATES.join(', ')}` });
    return;
  }
  get(`${API}/${repo}/commits/${sha}`, function (commit) {
    if (commit.sha === undefined) {
      respond({ error: 'no such commit', repo, sha });
      return;
    }
    const status = {
      state,
      context: 'ci/decant',
      description: describe(commit, state),
      files: commit.files.filter((file) => file.changes > 0).map((file) => file.name),
    };
    post(`${API}/${repo}/statuses/${commit.sha}`, status, function (created) {
      if (created.id) {
        respond({ id: created.id, url: created.url, description: status.description });
      } else {
        respond({ error: created.message || 'the status was not created' });
      }
    });
  });
});
