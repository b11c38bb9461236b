"""A real browser, and nbgrader's formgrader for it to look at."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path


class Visit:
    """What a page did in the browser: attacks that ran, requests to others, dialogs, and lines on the console."""

    def __init__(self, browser, url, own=""):
        self.ran, self.requests, self.dialogs, self.console = set(), [], [], []
        self.own = own
        context = browser.new_context()
        context.expose_function("owned", lambda name: self.ran.add(name))
        page = self.page = context.new_page()
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        page.on("console", lambda line: self.console.append(line.text) if line.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.console.append(str(error)))
        page.route("**/*", self._request)
        self.go_to(url)

    def go_to(self, url):
        """Another page in the same tab: a process of its own for each takes a second."""
        self.url = url
        self.page.goto(url)
        self.page.wait_for_load_state()
        self.page.evaluate("document.querySelectorAll('a').forEach(a => a.protocol.startsWith('http') || a.click())")
        self.page.wait_for_timeout(500)  # for frames, animations and error handlers

    def _request(self, route):
        asked = route.request.url
        if asked.split("#")[0] not in (self.url, f"{self.url}/") and not (self.own and asked.startswith(self.own)):
            self.requests.append(asked)
        # nothing is asked of a server beyond this machine, not even by the page that is not safe
        near = asked.startswith(("file:", "data:", "http://127.0.0.1"))
        route.continue_() if near else route.abort()


@contextlib.contextmanager
def serving(course, home):
    """The address of nbgrader's formgrader at work in the folder of a course."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "jupyter_server", "--allow-root", "--no-browser", "--ServerApp.ip=127.0.0.1"]
    command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0", "--IdentityProvider.token="]
    command += ["--ServerApp.jpserver_extensions={'nbgrader.server_extensions.formgrader': True}"]
    environment = {**os.environ, "HOME": home, "JUPYTER_CONFIG_DIR": home, "JUPYTER_RUNTIME_DIR": home}
    address, log = f"http://127.0.0.1:{port}", Path(home, "log")
    with (
        log.open("w") as file,
        subprocess.Popen(command, cwd=course, env=environment, stdout=file, stderr=file) as server,
    ):
        try:
            for _ in range(600):
                with contextlib.suppress(OSError), urllib.request.urlopen(f"{address}/formgrader/static/js/utils.js"):
                    break
                assert server.poll() is None, log.read_text()
                time.sleep(0.1)
            yield address
        finally:
            server.terminate()
