-- luacheck: globals vim
-- :checkhealth decant
local M = {}

local function check_server(program)
  if vim.fn.executable(program) == 0 then
    vim.health.error(program .. ' is not on PATH', {
      'Build it with `go build ./cmd/decant` and put it on PATH,',
      "or name it: require('decant').setup({ cmd = { '/path/to/decant', 'lsp' } })",
    })
    return
  end
  vim.health.ok(program .. ' is at ' .. vim.fn.exepath(program))
  local found = vim.system({ program, 'doctor', '--json' }, { text = true, timeout = 60000 }):wait()
  for line in vim.gsplit(found.stdout or '', '\n', { trimempty = true }) do
    local ok, check = pcall(vim.json.decode, line)
    if ok and check.check then
      local report = ({ ok = vim.health.ok, missing = vim.health.warn })[check.state] or vim.health.error
      report(check.check .. ': ' .. check.detail, check.fix and { check.fix } or nil)
    end
  end
end

function M.check()
  vim.health.start('decant')
  if vim.fn.has('nvim-0.10') == 1 then
    vim.health.ok('Neovim is 0.10 or later')
  else
    vim.health.error('Neovim is older than 0.10')
  end
  check_server(require('decant').config.cmd[1])
  local running = vim.lsp.get_clients({ name = 'decant' })
  if #running == 0 then
    vim.health.info('no server is running: open a JavaScript file')
  end
  for _, client in ipairs(running) do
    local root = client.config.root_dir or 'no folder'
    vim.health.ok('server ' .. client.id .. ' runs for ' .. root)
  end
end

return M
