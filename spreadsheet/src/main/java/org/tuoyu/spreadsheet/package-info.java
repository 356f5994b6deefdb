/**
 * Submissions in workbooks and CSV files. Start at {@link org.tuoyu.spreadsheet.Template}, which writes a workbook to fill in,
 * and {@link org.tuoyu.spreadsheet.TableReader}, which reads it. Part of the public API.
 */
@NullMarked
package org.tuoyu.spreadsheet;

import org.jspecify.annotations.NullMarked;
