"""Start the server of the bundle with what the person who installed it has chosen."""

import os
import sys

CHOSEN = {"HELPSCOUT_REPORTS_SANDBOX": "--sandbox", "HELPSCOUT_REPORTS_NO_PERSONAL": "--no-personal"}
CREDENTIALS = ("HELPSCOUT_APP_ID", "HELPSCOUT_APP_SECRET")

# What was left empty comes as nothing, or as the name of the setting.
for name in CREDENTIALS:
    if not os.environ.get(name, "").strip() or os.environ[name].startswith("${"):
        os.environ.pop(name, None)

from helpscout_reports.cli import main  # noqa: E402 - after the environment is as it should be

sys.exit(main(["mcp", *(option for name, option in CHOSEN.items() if os.environ.get(name) == "true")]))
