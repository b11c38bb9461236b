"""From a kernel that was forked: at the process it was forked from, and at those that will be forked next.

Each says how far it came. Its answers are right: it loses nothing by failing, but by ending its own kernel.
"""

from .attack import Attack

PARENTS = """
import os, signal
reached = []
for pid in (1, os.getppid(), os.getpgid(0), os.getsid(0)):
    for number in (signal.SIGSTOP, signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        if pid not in (0, os.getpid()):
            try:
                os.kill(pid, number)  # which the first process of a name space does not hear
            except OSError:
                pass
own = set(map(int, os.listdir('/proc/self/task')))
for number in range(2, 400):
    if number not in own:
        try:
            os.kill(number, signal.SIGKILL)
            reached.append(f'killed {number}')
        except OSError:
            pass
print('reached', reached)
"""
DESCRIPTORS = """
import os, socket, stat
kinds, files, answered = set(), set(), []
for number in map(int, os.listdir('/proc/self/fd')):
    try:
        if stat.S_ISSOCK(os.fstat(number).st_mode):
            one = socket.socket(fileno=os.dup(number))
            kinds.add(one.type)
            if one.type == socket.SOCK_SEQPACKET:
                for _ in range(100_000):
                    one.send(b'{}', socket.MSG_DONTWAIT)
                answered.append(number)
            one.close()
        else:
            files.add(os.readlink(f'/proc/self/fd/{number}').partition(':')[0])
    except OSError:
        pass
print('kinds', sorted(map(int, kinds)), 'files', sorted(name for name in files if name.startswith('/')), answered)
"""
SHARED = """
shared = []
for line in open('/proc/self/maps'):
    if {*'ws'} <= set(line.split()[1]):
        shared.append(line)
print('shared', shared)
"""
OTHERS = """
import os
pids = [int(name) for name in os.listdir('/proc') if name.isdigit()]
told = []
for pid in pids:
    if pid != os.getpid():
        for name in ('environ', 'mem', 'maps', 'cwd', 'root'):
            try:
                told.append((pid, name, open(f'/proc/{pid}/{name}', 'rb').read(1)))
            except OSError:
                pass
print('pids', sorted(pids) == [1, os.getpid()], 'told', [one for one in told if one[1] in ('environ', 'mem')])
"""
RIGHTS = """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
given = []
for name, arguments in {
    'umount2': (b'/tmp', 2), 'mount': (b'none', b'/tmp', b'tmpfs', 0, None), 'setns': (0, 0), 'unshare': (0x20000000,),
    'setuid': (0,), 'setgid': (0,), 'sethostname': (b'mine', 4), 'chroot': (b'/tmp',),
}.items():
    if getattr(libc, name)(*arguments) == 0:
        given.append(name)
for capability in range(41):
    if libc.prctl(23, capability, 0, 0, 0) == 1:
        given.append(capability)
libc.prctl(36, 1, 0, 0, 0)  # to be given orphans
print('given', given, os.uname().nodename == 'mine')
"""
LEAVE = """
import os, sys, numpy, builtins, random
for module in (numpy, builtins, random, os, sys):
    module.left_behind = 'yes'
numpy.add.__doc__
sys.modules['left_behind'] = sys
os.environ['LEFT'] = 'behind'
for folder in ('/work', '/tmp', '/dev/shm', '/run/kernel', '/site', '/packages', '/'):
    try:
        open(folder + '/left_behind', 'w').write('x')
    except OSError:
        pass
for _ in range(3):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            import time
            while True:
                time.sleep(0.1)
        os._exit(0)
numpy.zeros = None
for number in (0, 1, 2):
    os.set_blocking(number, False)
print('left')
"""
BOMB = """
import os
for _ in range(300):
    try:
        if os.fork() == 0:
            os.setsid()
            while True:
                try:
                    os.fork()
                except OSError:
                    pass
    except OSError:
        break
print('forked')
"""
FOUND = """
import os, sys, numpy, builtins, random
found = [module.__name__ for module in (numpy, builtins, random, os, sys) if hasattr(module, 'left_behind')]
found += [name for name in sys.modules if name == 'left_behind'] + [name for name in os.environ if name == 'LEFT']
for folder in ('/work', '/tmp', '/dev/shm', '/run/kernel', '/site', '/packages', '/'):
    found += [folder for name in os.listdir(folder) if name == 'left_behind']
found += [number for number in (0, 1, 2) if not os.get_blocking(number)]
print('found', found, len([name for name in os.listdir('/proc') if name.isdigit()]), numpy.zeros(1))
"""

FINDS = Attack("what another has left", "warm kernel", before=FOUND, said=("found [] 2 [0.]",))
LEAVES = Attack("leaving all sorts of things", "warm kernel", before=LEAVE, said=("left",))
WARMING = [
    Attack("signals to whom it comes from", "warm kernel", before=PARENTS, said=("reached []",)),
    Attack(
        "descriptors of whom it comes from", "warm kernel", before=DESCRIPTORS,
        said=("kinds [1] files ['/dev/null', '/memfd'] []",),
    ),
    Attack("memory that several can write to", "warm kernel", before=SHARED, said=("shared []",)),
    Attack("the environment and memory of others", "warm kernel", before=OTHERS, said=("pids True told []",)),
    Attack("rights of whom it comes from", "warm kernel", before=RIGHTS, said=("given [] False",)),
    LEAVES,
    FINDS,
]  # fmt: skip
BOMBS = [Attack("a bomb in a forked kernel", "warm kernel", before=BOMB)]
