"""`make screenshots`: pictures of the built site at desktop and phone width, in both colour schemes."""

from pathlib import Path

from tests.docs.browsing import chromium, served

BUILD = Path(__file__).parents[2] / "build"
WIDTHS = {"desktop": 1440, "phone": 390}

if __name__ == "__main__":
    with served(BUILD / "site") as address, chromium() as browser:
        for device, width in WIDTHS.items():
            for scheme in ("light", "dark"):
                view = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for path in sorted((BUILD / "site").rglob("*.html")):
                    name = path.relative_to(BUILD / "site").with_suffix("")
                    view.goto(f"{address}/{name}.html", wait_until="networkidle")
                    if name.name == "api":
                        view.wait_for_selector(".opblock")
                    picture = BUILD / "screenshots" / f"{device}-{scheme}" / f"{'-'.join(name.parts)}.png"
                    view.screenshot(path=picture, full_page=name.name not in {"api", "reference"})
                view.close()
    print(BUILD / "screenshots")
