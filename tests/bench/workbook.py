#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbook that people use instead: the roles of a project in a flat ODF spreadsheet, with the
mean of each function as a formula and a radar by function and by role.

usage: workbook.py PROJECT.jindate > OUT.fods
"""

import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import quoteattr

NS = '{urn:jindate:project:1}'

HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>'''
TAIL = '</office:spreadsheet></office:body></office:document>'

CHART = '''<draw:frame svg:width="16cm" svg:height="13cm" svg:x="{x}cm" svg:y="1cm">
<draw:object draw:notify-on-update-of-ranges="{sheet}.B1:{sheet}.C{last}">
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart">
<office:body><office:chart>
<chart:chart chart:class="chart:radar" svg:width="16cm" svg:height="13cm">
<chart:plot-area table:cell-range-address="{sheet}.B1:{sheet}.C{last}" chart:data-source-has-labels="both"
 svg:x="1cm" svg:y="1cm" svg:width="14cm" svg:height="11cm">
<chart:axis chart:dimension="x" chart:name="primary-x">
<chart:categories table:cell-range-address="{sheet}.B2:{sheet}.B{last}"/></chart:axis>
<chart:axis chart:dimension="y" chart:name="primary-y"><chart:grid chart:class="major"/></chart:axis>
<chart:series chart:values-cell-range-address="{sheet}.C2:{sheet}.C{last}"
 chart:label-cell-address="{sheet}.C1" chart:class="chart:radar">
<chart:data-point chart:repeated="{count}"/></chart:series>
</chart:plot-area></chart:chart></office:chart></office:body></office:document>
</draw:object></draw:frame>'''


def text(value):
    return f'<table:table-cell office:value-type="string" office:string-value={quoteattr(value)}/>'


def number(value):
    if not value.isdigit():
        return text('' if value == 'none' else value)
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def formula(expression):
    return f'<table:table-cell table:formula={quoteattr("of:=" + expression)} office:value-type="float"/>'


def table(name, rows, shapes=''):
    yield f'<table:table table:name="{name}">'
    if shapes:
        yield f'<table:shapes>{shapes}</table:shapes>'
    for row in rows:
        yield '<table:table-row>' + ''.join(row) + '</table:table-row>'
    yield '</table:table>'


def role_rows(functions, assignments):
    yield map(text, ['機能', '役割', '得点', '名称', '領域', '分担', 'インソース', 'アウトソース', '責任者', '備考'])
    row = 1
    for function in functions:
        for role in function.iter(NS + 'role'):
            row += 1
            code = role.get('code')
            assignment = assignments.get(code, {})
            yield [text(function.get('code')), text(code), formula(f'MAX([.G{row}:.H{row}])'),
                   text(role.get('name-ja', '')), text(assignment.get('area', '')),
                   text(assignment.get('sourcing', '')), number(assignment.get('insource', 'none')),
                   number(assignment.get('outsource', 'none')), text(assignment.get('owner', '')),
                   text(assignment.get('note', ''))]


def function_rows(functions, last):
    yield map(text, ['機能', '名称', '平均', '採点済み'])
    for row, function in enumerate(functions, 2):
        match = f'[$Roles.$A$2:.$A${last}];[.A{row}]'
        yield [text(function.get('code')), text(function.get('name-ja', '')),
               formula(f'AVERAGEIF({match};[$Roles.$C$2:.$C${last}])'), formula(f'COUNTIF({match})')]


def main():
    sys.stdout.reconfigure(encoding='utf-8')
    project = ElementTree.parse(sys.argv[1]).getroot()
    functions = project.findall(f'{NS}catalogue/{NS}function')
    count = sum(len(function.findall(NS + 'role')) for function in functions)
    newest = max(project.findall(f"{NS}designs/{NS}design[@kind='as-is']"), key=lambda design: design.get('date'))
    assignments = {each.get('role'): each for each in newest}

    charts = (CHART.format(sheet='Functions', x=1, last=len(functions) + 1, count=len(functions))
              + CHART.format(sheet='Roles', x=18, last=count + 1, count=count))
    print(HEAD)
    print('\n'.join(table('Functions', function_rows(functions, count + 1), charts)))
    print('\n'.join(table('Roles', role_rows(functions, assignments))))
    print(TAIL)


if __name__ == '__main__':
    main()
