"""Names and texts of the invented company; none belongs to a real person."""

# fmt: off
FIRST_NAMES = (
    "Ada", "Bela", "Chidi", "Dora", "Emil", "Farah", "Goran", "Hana", "Ivo", "Jun", "Kofi", "Lena", "Mateo", "Nora",
    "Omar", "Petra", "Quim", "Rosa", "Sami", "Tilda", "Uma", "Viktor", "Wanda", "Xenia", "Yusuf", "Zoe", "Anselm",
    "Birgit", "Cosmo", "Delia",
)
LAST_NAMES = (
    "Abbott", "Brandt", "Castillo", "Dvorak", "Eriksen", "Fontaine", "Gallo", "Horvat", "Ibsen", "Jansen", "Kovac",
    "Lindqvist", "Moreau", "Novak", "Okafor", "Pereira", "Quist", "Rossi", "Sato", "Tanaka", "Ueda", "Varga", "Weiss",
    "Ximenes", "Yilmaz", "Zeller", "Achebe", "Bakker", "Costa", "Duarte",
)
TAGS = (
    "billing", "bug", "feature-request", "login", "shipping", "refund", "vip", "onboarding", "api", "integration",
    "mobile", "how-to", "cancellation", "feedback", "outage", "security", "export", "import", "printing", "translation",
    "invoice", "upgrade", "downgrade", "trial", "partner", "webhook", "password", "spam-report", "data-request",
    "accessibility", "performance", "layout", "search", "notification", "calendar", "attachment", "signature",
    "template", "workflow", "permissions", "team-invite", "sso", "domain", "dns", "email-delivery", "bounce",
    "reporting", "dashboard", "timezone", "currency", "tax", "discount", "coupon", "renewal", "quote", "demo",
    "training", "conference", "press",
)
# fmt: on
JOBS = ("Head of Support", "Support Engineer", "Customer Champion", "Onboarding Specialist", "Billing Specialist")
INBOXES = ("Support", "Billing", "Partners")
TEAMS = ("Everyone", "Front Line", "Second Line")
COLOURS = ("none", "green", "blue", "orange", "red", "purple")
SAVED_REPLIES = (
    "Welcome",
    "Reset your password",
    "Refund on its way",
    "We are looking into it",
    "How to export",
    "Thank you",
)
WORKFLOWS = ("Tag by subject", "Escalate VIPs", "Close after a week", "Assign billing", "Ask for a rating")
FIELDS = (("Plan", ("Free", "Team", "Company")), ("Platform", ("Web", "iOS", "Android", "API")))
# Docs sites are known by their ids alone: those of the examples in the description.
SITES = ("5215163545667acd25394b5c", "5214c77c45667acd25394b51")
CATEGORIES = ("Getting started", "Billing", "Integrations", "Troubleshooting")
ARTICLES = (
    "First steps",
    "Invite your team",
    "Change your plan",
    "Read an invoice",
    "Connect a calendar",
    "Use the API",
    "Mail does not arrive",
    "Reset a password",
)
SEARCHES = ("invoice", "password", "export", "api key", "refund", "calendar", "invite", "webhook", "csv", "dark mode")
FAILED_SEARCHES = ("fax", "telegram", "invioce", "pasword", "windows phone", "blockchain")
SUBJECTS = (
    "Question about {0}",
    "{0} does not work",
    "Help with {0}, please",
    "Re: {0}",
    "Trouble with {0} since this morning",
    "How do I change {0}?",
)
PREVIEWS = (
    "Hello, we have a question about {0} and hope that you can help…",
    "Thanks for getting back to us so quickly. About {0}: it still…",
    "Since yesterday {0} shows an error that we have not seen before…",
    "Could you please tell me how {0} is meant to work with…",
)
COMMENTS = {
    1: ("Quick and clear, thank you!", "Exactly what I needed.", "Lovely service.", None),
    2: ("Solved in the end.", "It took a while.", None, None),
    3: ("Still waiting for a fix.", "This did not answer my question.", None),
}
