/**
 * What pages run at first whose larger part comes when it is used. One file for all of them: what two files share would be
 * a third, and a request more.
 */
import './finder.ts';
import './hire.ts';
