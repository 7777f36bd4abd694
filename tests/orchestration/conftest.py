"""The company that schedulers and runners load from."""

from tests import small_company

company, box = small_company.company, small_company.box  # fixtures
