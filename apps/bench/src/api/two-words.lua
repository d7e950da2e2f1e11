-- Asks for another two words each time, so that no answer has been given before.
-- The address has a query already. Arguments: which pair to start with, then the words.
local words, at, path = {}, 0, ''

function init(args)
  at = tonumber(args[1])
  for index = 2, #args do words[#words + 1] = args[index] end
  path = wrk.path
end

function request()
  at = at + 1
  local first = words[at % #words + 1]
  local second = words[math.floor(at / #words) % #words + 1]
  return wrk.format(nil, path .. '&q=' .. first .. '+' .. second)
end
