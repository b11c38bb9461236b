"""What students may call themselves, and when they say they handed in."""

import os

# graded under exactly this name
ODD = (
    "词" * 48,  # 144 bytes
    "x" * 255,  # as long as a file system takes
    "<img src=x onerror=alert(1)>",
    "[ab]*?",
    "[!x]",
    "{student_id} %s %20 $HOME `id` ;#&",
    " bob",
    "bob ",
    "\tbob\n",
    "line\nbreak",
    "\x1b[31mred\x07",
    "[red]rich[bold]",
    "李 \u202emirrored",
    "=1+1",
    '"quo,ted"',
    "-rf",
    "back\\slash\\",
    "Alice",
    "alice",
    "e\u0301",
    "\u00e9",
)
# listed, with what they read as in GBK: no gradebook can hold them
NOT_TEXT = {os.fsdecode(name.encode("gb18030")): name for name in ("张三_2026", "李 四")}
# no time, and nobody is late
TIMESTAMPS = ("9" * 30 + "h", "1e999999", "\x00", "2026-01-01 00:00 " + "9" * 40)
