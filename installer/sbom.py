#!/usr/bin/env python3
# SPDX-FileCopyrightText: Convey contributors
# SPDX-License-Identifier: Apache-2.0
"""sbom.py BUILD: the bill of materials of a build on a Debian system, SPDX 2.3 as JSON, on standard output.

In it are Convey, what is compiled in, every library that the loader maps for its programs and for the Qt plugins of
linux/qt_plugins.txt, Qt's translations, and the package each came from. That is all that the portable archive carries;
check_bill.sh compares the two. Names and licences of what Convey itself asks for come from `convey-cli --licences
--json`; of the others the licence is left open (NOASSERTION), their packages say it. SOURCE_DATE_EPOCH is its time, and
the only one in it.
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

PLUGINS = (pathlib.Path(__file__).parent / "linux/qt_plugins.txt").read_text().split()
TRANSLATIONS = "qt6-translations-l10n"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def linked(files):
    """soname -> real path, of all that the loader maps for these files; the loader itself has no arrow."""
    lines = re.findall(r"^\s+(?:(\S+) => )?(/\S+) \(", output("ldd", *map(str, files)), re.M)
    return {soname or os.path.basename(path): os.path.realpath(path) for soname, path in lines}


def packages_of(paths):
    """path -> (name, version) of its Debian package; /lib and /usr/lib may be one folder."""
    asked = sorted({name for path in paths for name in (path, path.removeprefix("/usr"))})
    # Ends with 1 where one of the two names is unknown, as it always is.
    said = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False).stdout
    names = {path: name for name, path in re.findall(r"^([^:,\s]+).*: (/.+)$", said, re.M)}
    versions = dict(line.split(" ", 1) for line in output(
        "dpkg-query", "-W", "-f=${Package} ${Version}\n", *sorted(set(names.values()))).splitlines())
    found = {}
    for path in paths:
        name = names.get(path) or names.get(path.removeprefix("/usr"))
        if not name:
            sys.exit(f"sbom.py: {path} belongs to no package")
        found[path] = (name, versions[name])
    return found


def spdx_id(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def known_part(soname, uses):
    for part in uses:
        if any(soname.startswith(begin) for begin in part["library"].split()):
            return part
    return None


def main():
    build = pathlib.Path(sys.argv[1])
    programs = [p for p in (build / "bin/convey", build / "bin/convey-cli") if p.exists()]
    about = json.loads(output(str(build / "bin/convey-cli"), "--licences", "--json"))
    homepage = re.search(r"^CONVEY_HOMEPAGE:STRING=(.*)$", (build / "CMakeCache.txt").read_text(), re.M).group(1)
    folder = pathlib.Path(output("qmake6", "-query", "QT_INSTALL_PLUGINS").strip())
    plugins = [folder / f"{name}.so" for name in PLUGINS if (folder / f"{name}.so").exists()]

    root = {"SPDXID": "SPDXRef-Convey", "name": about["name"], "versionInfo": about["version"],
            "downloadLocation": "NOASSERTION", "licenseConcluded": about["licence"],
            "licenseDeclared": about["licence"], "copyrightText": "Copyright Convey contributors",
            "primaryPackagePurpose": "APPLICATION", "filesAnalyzed": False}
    packages, relations = [root], []

    def add(package, kind):
        packages.append({"downloadLocation": "NOASSERTION", "filesAnalyzed": False, **package})
        relations.append({"spdxElementId": root["SPDXID"], "relationshipType": kind,
                          "relatedSpdxElement": package["SPDXID"]})

    for part in about["uses"]:
        if not part["library"]:
            add({"SPDXID": spdx_id("compiled-in-" + part["name"]), "name": part["name"],
                 "versionInfo": part["version"], "licenseConcluded": part["licence"],
                 "licenseDeclared": part["licence"], "copyrightText": "Copyright " + part["holder"]}, "CONTAINS")
    asked_for = {name for program in programs
                 for name in re.findall(r"NEEDED.*\[(.+)\]", output("readelf", "-dW", str(program)))}
    libraries = linked(programs + plugins) | {plugin.name: str(plugin) for plugin in plugins}
    origins = packages_of(sorted(set(libraries.values())))
    of_qt = known_part("libQt6", about["uses"])
    for soname, path in sorted(libraries.items()):
        name, version = origins[path]
        part = of_qt if path.startswith(str(folder)) else known_part(soname, about["uses"])
        licence = part["licence"] if part else "NOASSERTION"
        add({"SPDXID": spdx_id(soname), "name": soname, "versionInfo": version, "licenseConcluded": licence,
             "licenseDeclared": licence, "copyrightText": "Copyright " + part["holder"] if part else "NOASSERTION",
             "primaryPackagePurpose": "LIBRARY", "sourceInfo": f"Debian package {name} {version}",
             "checksums": [{"algorithm": "SHA256",
                            "checksumValue": hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()}],
             "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                               "referenceLocator": f"pkg:deb/debian/{name}@{version}"}]},
            "DYNAMIC_LINK" if soname in asked_for else "DEPENDS_ON")

    version = subprocess.run(["dpkg-query", "-W", "-f=${Version}", TRANSLATIONS], capture_output=True, text=True, check=False)
    if version.returncode == 0:
        add({"SPDXID": spdx_id(TRANSLATIONS), "name": TRANSLATIONS, "versionInfo": version.stdout,
             "licenseConcluded": of_qt["licence"], "licenseDeclared": of_qt["licence"],
             "copyrightText": "Copyright " + of_qt["holder"], "sourceInfo": f"Debian package {TRANSLATIONS} {version.stdout}"},
            "DEPENDS_ON")

    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    digest = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()
    json.dump({"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
               "name": f"Convey {about['version']}",
               "documentNamespace": f"{homepage}/sbom/{about['version']}/{digest}",
               "creationInfo": {"created": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: installer/sbom.py"]},
               "packages": packages,
               "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                                  "relatedSpdxElement": root["SPDXID"]}] + relations}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
