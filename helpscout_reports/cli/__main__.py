"""The command line without an installed script: `python -m helpscout_reports.cli`."""

import sys

from . import main

sys.exit(main())
