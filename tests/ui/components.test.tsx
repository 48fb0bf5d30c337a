// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce } from '#ui/announcer.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { CopyField } from '#ui/fields/copy-field.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { DialogSheet } from '#ui/dialog-sheet.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { ExternalLink } from '#ui/link.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';
import { liveRegionText, liveRegion } from '#tests/support/live-regions.ts';

afterEach(cleanup);

describe('Button and ButtonLink', () => {
  it('submit nothing by themselves, and stay button and link', () => {
    render(
      <>
        <Button variant="primary">Next</Button>
        <ButtonLink to="/roles/" variant="primary">
          All roles
        </ButtonLink>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Next' }).getAttribute('type')).toBe('button');
    expect(screen.getByRole('link', { name: 'All roles' }).getAttribute('href')).toBe('/roles/');
  });
});

describe('ExternalLink', () => {
  it('hands no opener or referrer to the other page', () => {
    render(<ExternalLink href="https://example.org/">Source</ExternalLink>);
    expect(screen.getByRole('link', { name: 'Source' }).getAttribute('rel')).toBe(
      'noopener noreferrer',
    );
  });
});

describe('Announcer', () => {
  it('stands empty in the page, then says each message, the same one twice included', async () => {
    function Speaker() {
      const announce = useAnnounce();
      return <Button onClick={() => announce('Saved')}>Save</Button>;
    }
    render(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    const region = liveRegion();
    expect(region.textContent).toBe('');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button'));
    const first = region.textContent;
    await user.click(screen.getByRole('button'));
    expect(first).toBe('Saved');
    expect(region.textContent).not.toBe(first);
    expect(region.textContent?.trim()).toBe('Saved');
  });

  it('marks the language of what is not in the page’s', async () => {
    const foreign = { text: 'نص', language: { lang: 'ar', dir: 'rtl' } } as const;
    function Speaker() {
      const announce = useAnnounce();
      return <Button onClick={() => announce('Question 2 of 20: نص', foreign)}>Next</Button>;
    }
    render(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    await userEvent.setup().click(screen.getByRole('button'));
    const region = liveRegion();
    expect(region.textContent).toBe('Question 2 of 20: نص');
    expect([...region.querySelectorAll('[lang]')].map(({ outerHTML }) => outerHTML)).toEqual([
      '<span lang="ar" dir="rtl">نص</span>',
    ]);
  });
});

describe('CopyField', () => {
  const setUp = (works: boolean) => {
    const onCopy = vi.fn(() => Promise.resolve(works));
    render(
      <CopyField
        label="Link"
        value="https://x/#1"
        copyLabel="Copy link"
        copiedText="Copied."
        failedText="Copy it by hand."
        onCopy={onCopy}
      />,
    );
    return { onCopy, user: userEvent.setup() };
  };

  it('says that it copied', async () => {
    const { onCopy, user } = setUp(true);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(onCopy).toHaveBeenCalledWith('https://x/#1');
    await waitFor(() => expect(liveRegionText()).toBe('Copied.'));
  });

  it('selects the text where the browser refuses, and says what to do', async () => {
    const { user } = setUp(false);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    await waitFor(() => expect(liveRegionText()).toBe('Copy it by hand.'));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 12]);
  });
});

describe('DataTable', () => {
  it('is a named table with row and column headers', () => {
    render(
      <DataTable
        caption="Scores"
        columns={[
          { id: 'name', label: 'Competency' },
          { id: 'score', label: 'Score', numeric: true },
        ]}
        rows={[{ id: 'TD', cells: ['Technical Depth', '64'] }]}
      />,
    );
    const table = screen.getByRole('table', { name: 'Scores' });
    expect(within(table).getByRole('columnheader', { name: 'Score' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'Technical Depth' })).toBeTruthy();
    expect(within(table).getByRole('cell', { name: '64' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Scores' }).tabIndex).toBe(0);
  });
});

describe('DialogSheet', () => {
  const sheet = (open: boolean, inline: boolean, onClose: () => void) => (
    <DialogSheet
      open={open}
      inline={inline}
      title="What this reveals"
      closeLabel="Close"
      onClose={onClose}
    >
      <p>All of it</p>
    </DialogSheet>
  );

  it('is not there while closed', () => {
    render(sheet(false, true, vi.fn()));
    expect(screen.queryByText('All of it')).toBeNull();
  });

  it('is a panel in the flow of a frame, with focus on its heading', async () => {
    const onClose = vi.fn();
    render(sheet(true, true, onClose));
    expect(screen.getByRole('region', { name: 'What this reveals' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'What this reveals' }));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('opens as a modal elsewhere, and asks to close on Escape', () => {
    const showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true;
    });
    const close = vi.fn();
    Object.assign(HTMLDialogElement.prototype, { showModal, close });
    const onClose = vi.fn();
    const page = (open: boolean) => (
      <>
        <button type="button">Get a link</button>
        {sheet(open, false, onClose)}
      </>
    );
    const { rerender } = render(page(false));
    screen.getByRole('button', { name: 'Get a link' }).focus();
    rerender(page(true));
    const dialog = screen.getByRole('dialog', { name: 'What this reveals' });
    screen.getByRole('button', { name: 'Close' }).focus();
    expect(showModal).toHaveBeenCalledOnce();
    // What the browser focuses, and so what is heard first.
    expect(dialog.querySelectorAll('[autofocus]')).toHaveLength(1);
    expect(
      screen.getByRole('heading', { name: 'What this reveals' }).hasAttribute('autofocus'),
    ).toBe(true);
    // Pressed in the sheet and let go beside it, the click is the dialog's: nobody meant to close it.
    fireEvent.pointerDown(screen.getByText('All of it'));
    fireEvent.click(dialog);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerDown(dialog);
    fireEvent.click(dialog);
    expect(onClose).toHaveBeenCalledOnce();
    onClose.mockClear();
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledOnce();
    rerender(page(false));
    expect(close).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Get a link' }));
  });
});

describe('small components', () => {
  it('say what they are by role and name', () => {
    render(
      <>
        <PageHeader name="Role Radar">
          <a href="/about">About</a>
        </PageHeader>
        <ProgressBar value={3} max={20} label="Questions answered" />
        <Disclosure summary="How this came about">Formula</Disclosure>
        <Notice tone="bad" title="This link is damaged" live />
        <Notice tone="info" title="Everything stays here" />
      </>,
    );
    const header = screen.getByRole('banner');
    expect(within(header).getByRole('link', { name: 'Role Radar' }).getAttribute('href')).toBe('/');
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Questions answered',
    });
    expect(bar.value).toBe(3);
    expect(bar.max).toBe(20);
    expect(screen.getByRole('alert').textContent).toBe('This link is damaged');
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('How this came about').closest('details')?.open).toBe(false);
  });
});
