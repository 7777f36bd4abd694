"""`python -m tests.orchestration` makes the environments."""

import sys

from .environments import main

sys.exit(main())
